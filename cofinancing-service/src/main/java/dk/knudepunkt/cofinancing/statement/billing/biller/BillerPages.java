package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormAnswer;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form by which somebody proposes who bills, and the page where a second person decides. */
@Path("/cofinancing/billing/biller")
@Produces(MediaType.TEXT_HTML)
class BillerPages {

    private static final String PROPOSALS = "/cofinancing/billing/biller/proposals/";
    private static final int LATEST = 10;

    private final BillerService service;
    private final Forms forms;
    private final Caller caller;

    BillerPages(BillerService service, Forms forms, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    /** A change in the reader's words. */
    record Line(String field, String before, String after) {}

    @CheckedTemplate(basePath = "biller")
    static class Templates {
        static native TemplateInstance biller(
                Shell shell, Form form, List<VatTreatment> treatments, List<BillerProposal> proposals);

        static native TemplateInstance proposal(
                Shell shell, BillerProposal proposed, List<Line> lines, List<String> actions, Form form);
    }

    @GET
    @PermissionsAllowed("biller:keep")
    public TemplateInstance biller() {
        return biller(service.settings().map(forms::like).orElseGet(forms::blank));
    }

    @POST
    @Path("/proposals")
    @PermissionsAllowed("biller:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> propose(Fields fields) {
        return forms.read(BillerSettings.class, fields)
                .create(
                        "proposeBiller",
                        UUID.class,
                        settings -> service.propose(settings).id())
                .thenTo(id -> PROPOSALS + id)
                .orAgain(this::biller);
    }

    @GET
    @Path("/proposals/{id}")
    @PermissionsAllowed("biller:keep")
    public TemplateInstance proposal(UUID id) {
        var proposed = service.get(id);
        return proposal(proposed, forms.blank().at(proposed.version()));
    }

    @POST
    @Path("/proposals/{id}/approval")
    @PermissionsAllowed("biller:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> approve(UUID id, Fields fields) {
        return settled(id, forms.pressed(fields).change((pressed, ifMatch) -> service.approve(id, ifMatch)));
    }

    @POST
    @Path("/proposals/{id}/withdrawal")
    @PermissionsAllowed("biller:keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return settled(id, forms.pressed(fields).change((pressed, ifMatch) -> service.withdraw(id, ifMatch)));
    }

    private RestResponse<Object> settled(UUID id, FormAnswer<BillerProposal> answer) {
        return answer.thenTo(proposed -> PROPOSALS + id).orAgain(form -> proposal(service.get(id), form));
    }

    private TemplateInstance biller(Form form) {
        return Templates.biller(
                form.shell(),
                form,
                List.of(VatTreatment.values()),
                service.page(null, LATEST).items());
    }

    private TemplateInstance proposal(BillerProposal proposed, Form form) {
        var shell = form.shell();
        var lines = service.changes(proposed).stream()
                .map(change ->
                        new Line(shell.word(change.field()), said(shell, change.before()), said(shell, change.after())))
                .toList();
        return Templates.proposal(shell, proposed, lines, proposed.proposal().actionsOf(caller.subject()), form);
    }

    private static String said(Shell shell, @Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Term term -> shell.word(term);
            default -> value.toString();
        };
    }
}
