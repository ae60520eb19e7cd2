package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What-ifs that were saved: one's own in a list, one with its answers as the agreements are today. */
@Path("/cofinancing/what-if/saved")
@Produces(MediaType.TEXT_HTML)
class SavedWhatIfPages {

    private final SavedWhatIfService service;
    private final WhatIfService whatIfs;
    private final Validator validator;
    private final Shells shells;

    SavedWhatIfPages(SavedWhatIfService service, WhatIfService whatIfs, Validator validator, Shells shells) {
        this.service = service;
        this.whatIfs = whatIfs;
        this.validator = validator;
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
                @Nullable String query);
    }

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
    public RestResponse<Object> save(@Context UriInfo uri, @RestForm @Nullable String title, @RestForm boolean shared) {
        var shell = shells.here();
        var form = WhatIfForm.read(uri.getQueryParameters());
        var called = Typed.text(title).isEmpty() ? shell.say("Uden navn", "Unnamed") : Typed.text(title);
        var questions =
                form.questions(CalendarYear.fromString(Typed.text(form.year())).value(), shell);
        var violations = validator.validate(new WhatIfResource.SaveWhatIf(called, questions, shared));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var saved = service.save(called, questions, shared);
        return Answer.goTo("/cofinancing/what-if/saved/" + saved.id());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance saved(UUID id) {
        var whatIf = service.get(id);
        var form = WhatIfForm.of(whatIf.questions());
        return Templates.saved(
                shells.here(),
                view(whatIf),
                new SideBySide(whatIfs.answer(whatIf.questions(), "")),
                whatIfs.clusterNames(),
                form.fits() ? form.query() : null);
    }

    @POST
    @Path("/{id}/deletion")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> delete(UUID id, @RestForm long version) {
        service.delete(id, IfMatch.version(version));
        return Answer.goTo("/cofinancing/what-if/saved");
    }

    private SavedWhatIfView view(SavedWhatIf whatIf) {
        return SavedWhatIfView.of(whatIf, service.isDeletable(whatIf));
    }
}
