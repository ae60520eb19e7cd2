package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.agreement.AgreementView.AgreementGoal;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** How far a contract has come, with the form of its next step, and the four answers of a goal. */
@Path("/goals/contracts/{contract}/agreement")
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    private final AgreementService service;
    private final Forms forms;

    AgreementPages(AgreementService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreement(Shell shell, AgreementView agreement, Form form);

        static native TemplateInstance amend(Shell shell, AgreementView agreement, Form form);

        static native TemplateInstance successor(Shell shell, AgreementView agreement, Form form);

        static native TemplateInstance answers(Shell shell, ContractAddress contract, AgreementGoal goal, Form form);
    }

    /** A step that is told in a form. */
    private interface Telling {
        AgreementView tell(ContractStep told, IfMatch ifMatch);
    }

    @GET
    @Authenticated
    public TemplateInstance agreement(ContractAddress contract) {
        var agreement = service.show(contract.key());
        return page(agreement, forms.blank().at(agreement.version()).with("on", service.today()));
    }

    @GET
    @Path("/goals/{no}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance answers(ContractAddress contract, int no) {
        var goal = service.goal(contract.key(), no);
        return answers(contract, goal, forms.of(goal, goal.version()));
    }

    @POST
    @Path("/goals/{no}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> answer(ContractAddress contract, int no, Fields fields) {
        return forms.read(AnswerGoal.class, fields)
                .change((request, ifMatch) -> service.answer(contract.key(), no, ifMatch, request))
                .thenTo(agreement -> path(contract))
                .orAgain(form -> {
                    var goal = service.goal(contract.key(), no);
                    return answers(contract, goal, forms.beside(form, goal, goal.version()));
                });
    }

    @POST
    @Path("/linting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> lint(ContractAddress contract, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.lint(contract.key(), ifMatch))
                .thenTo(agreement -> path(contract))
                .orAgain(form -> again(contract, form));
    }

    @POST
    @Path("/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> activate(ContractAddress contract, Fields fields) {
        return tell(contract, fields, (told, seen) -> service.activate(contract.key(), seen, told));
    }

    @GET
    @Path("/amendment")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance amend(ContractAddress contract) {
        var agreement = service.showForChange(contract.key());
        var form = forms.blank().at(agreement.version());
        return Templates.amend(form.shell(), agreement, form);
    }

    @POST
    @Path("/amendment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> amend(ContractAddress contract, Fields fields) {
        return forms.read(AmendContract.class, fields)
                .change((request, ifMatch) -> service.amend(contract.key(), ifMatch, request))
                .thenTo(agreement -> path(contract))
                .orAgain(form -> {
                    var agreement = service.show(contract.key());
                    return Templates.amend(form.shell(), agreement, forms.beside(form, agreement, agreement.version()));
                });
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> close(ContractAddress contract, Fields fields) {
        return tell(contract, fields, (told, seen) -> service.close(contract.key(), seen, told));
    }

    @GET
    @Path("/successor")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance successor(ContractAddress contract) {
        return successor(contract, forms.blank().with("year", contract.key().year() + 1));
    }

    /** The draft of another year begins with this one's terms. */
    @POST
    @Path("/successor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> draft(ContractAddress contract, Fields fields) {
        return forms.read(
                        DraftContract.class, fields.with("from", contract.key().year()))
                .create("draftContract", AgreementView.class, request -> service.draft(contract.key(), request.year()))
                .thenTo(draft -> "/goals/contracts/%s/agreement".formatted(draft.contract()))
                .orAgain(form -> successor(contract, form));
    }

    private TemplateInstance successor(ContractAddress contract, Form form) {
        return Templates.successor(form.shell(), service.showForChange(contract.key()), form);
    }

    private RestResponse<Object> tell(ContractAddress contract, Fields fields, Telling telling) {
        return forms.read(ContractStep.class, fields)
                .change(telling::tell)
                .thenTo(agreement -> path(contract))
                .orAgain(form -> again(contract, form));
    }

    private TemplateInstance again(ContractAddress contract, Form form) {
        var agreement = service.show(contract.key());
        return page(agreement, forms.beside(form, agreement, agreement.version()));
    }

    private static TemplateInstance page(AgreementView agreement, Form form) {
        return Templates.agreement(form.shell(), agreement, form);
    }

    private static TemplateInstance answers(ContractAddress contract, AgreementGoal goal, Form form) {
        return Templates.answers(form.shell(), contract, goal, form);
    }

    private static String path(ContractAddress contract) {
        return "/goals/contracts/%s/agreement".formatted(contract);
    }
}
