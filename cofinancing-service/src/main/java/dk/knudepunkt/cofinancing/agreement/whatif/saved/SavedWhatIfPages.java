package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.cofinancing.agreement.whatif.ChangePointer;
import dk.knudepunkt.cofinancing.agreement.whatif.FlatQuestions;
import dk.knudepunkt.cofinancing.agreement.whatif.Questions;
import dk.knudepunkt.cofinancing.agreement.whatif.SideBySide;
import dk.knudepunkt.cofinancing.agreement.whatif.WhatIfAddress;
import dk.knudepunkt.cofinancing.agreement.whatif.WhatIfPage;
import dk.knudepunkt.cofinancing.agreement.whatif.WhatIfService;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What-ifs that were saved: one's own in a list, one with its answers as the agreements are today. */
@Path("/cofinancing/what-if/saved")
@Produces(MediaType.TEXT_HTML)
class SavedWhatIfPages {

    private static final String AT = "/cofinancing/what-if/saved";

    private final SavedWhatIfService service;
    private final WhatIfService whatIfs;
    private final WhatIfPage page;
    private final Forms forms;
    private final Shells shells;

    SavedWhatIfPages(SavedWhatIfService service, WhatIfService whatIfs, WhatIfPage page, Forms forms, Shells shells) {
        this.service = service;
        this.whatIfs = whatIfs;
        this.page = page;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "whatif")
    static class Templates {
        static native TemplateInstance savedList(Shell shell, Page<SavedWhatIfView> saved);

        static native TemplateInstance saved(
                Shell shell,
                SavedWhatIfView whatIf,
                SideBySide answers,
                Map<String, ClusterName> clusters,
                @Nullable String query,
                Deletion deletion);
    }

    /** The form behind the button that deletes, and where it is sent. */
    record Deletion(String path, Form form) {}

    @GET
    @Authenticated
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.savedList(
                shells.here(), service.page(cursor, Page.DEFAULT_LIMIT).map(this::view));
    }

    /** The question stands in the address, as on the page where it was asked; what it is to be called in the form. */
    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> save(@QueryParam("year") CalendarYear year, @Context UriInfo uri, Fields fields) {
        var address = WhatIfAddress.ofQuery(uri.getQueryParameters());
        var asked = forms.read(FlatQuestions.class, address.fields()).apply(Function.identity());
        var questions = asked.result();
        if (questions == null || questions.isBlank()) {
            return RestResponse.seeOther(URI.create("/cofinancing/what-if?" + address.query(year.toString())));
        }
        var question = questions.of(year.value(), shells.here());
        return forms.read(KeepWhatIf.class, fields)
                .create("saveWhatIf", SavedWhatIfView.class, keep -> save(keep, question))
                .thenTo(saved -> AT + "/" + saved.id())
                .orAgain(saving -> page.of(
                        new WhatIfPage.Asked(year.value(), address, asked.form().with("year", year), saving),
                        answers(question)));
    }

    private SavedWhatIfView save(KeepWhatIf keep, Questions question) {
        return view(service.save(keep.titleIn(shells.here()), question, keep.shared()));
    }

    private SideBySide answers(Questions questions) {
        return whatIfs.sideBySide(questions, ChangePointer.inQuestionsAt(""));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance saved(UUID id) {
        var whatIf = service.get(id);
        return saved(whatIf, forms.blank().at(whatIf.version()));
    }

    @POST
    @Path("/{id}/deletion")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> delete(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.delete(id, ifMatch))
                .thenTo(deleted -> AT)
                .orAgain(form -> {
                    var whatIf = service.get(id);
                    return saved(whatIf, form.at(whatIf.version()));
                });
    }

    private TemplateInstance saved(SavedWhatIf whatIf, Form deletion) {
        var form = forms.of(FlatQuestions.of(whatIf.questions()), whatIf.version());
        var address = WhatIfAddress.ofForm(form::values);
        return Templates.saved(
                shells.here(),
                view(whatIf),
                answers(whatIf.questions()),
                whatIfs.clusterNames(),
                address.fits() ? address.query(String.valueOf(whatIf.questions().year())) : null,
                new Deletion(AT + "/" + whatIf.id() + "/deletion", deletion));
    }

    private SavedWhatIfView view(SavedWhatIf whatIf) {
        return SavedWhatIfView.of(whatIf, service.isDeletable(whatIf));
    }
}
