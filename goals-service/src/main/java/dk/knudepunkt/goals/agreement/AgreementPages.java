package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.agreement.AgreementView.AgreementGoal;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.CalendarYear;
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
@Path("/goals/contracts/{year}/agreement")
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

        static native TemplateInstance answers(Shell shell, int year, AgreementGoal goal, Form form);
    }

    /** A step that is told in a form. */
    private interface Telling {
        AgreementView tell(ContractStep told, IfMatch ifMatch);
    }

    @GET
    @Authenticated
    public TemplateInstance agreement(CalendarYear year) {
        var agreement = service.show(year.value());
        return page(agreement, forms.blank().at(agreement.version()).with("on", service.today()));
    }

    @GET
    @Path("/goals/{no}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance answers(CalendarYear year, int no) {
        var goal = service.goal(year.value(), no);
        return answers(year, goal, forms.of(goal, goal.version()));
    }

    @POST
    @Path("/goals/{no}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> answer(CalendarYear year, int no, Fields fields) {
        return forms.read(AnswerGoal.class, fields)
                .change((request, ifMatch) -> service.answer(year.value(), no, ifMatch, request))
                .thenTo(agreement -> path(year))
                .orAgain(form -> {
                    var goal = service.goal(year.value(), no);
                    return answers(year, goal, forms.beside(form, goal, goal.version()));
                });
    }

    @POST
    @Path("/linting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> lint(CalendarYear year, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.lint(year.value(), ifMatch))
                .thenTo(agreement -> path(year))
                .orAgain(form -> again(year, form));
    }

    @POST
    @Path("/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> activate(CalendarYear year, Fields fields) {
        return tell(year, fields, (told, seen) -> service.activate(year.value(), seen, told));
    }

    @GET
    @Path("/amendment")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance amend(CalendarYear year) {
        var agreement = service.show(year.value());
        var form = forms.blank().at(agreement.version());
        return Templates.amend(form.shell(), agreement, form);
    }

    @POST
    @Path("/amendment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> amend(CalendarYear year, Fields fields) {
        return forms.read(AmendContract.class, fields)
                .change((request, ifMatch) -> service.amend(year.value(), ifMatch, request))
                .thenTo(agreement -> path(year))
                .orAgain(form -> {
                    var agreement = service.show(year.value());
                    return Templates.amend(form.shell(), agreement, forms.beside(form, agreement, agreement.version()));
                });
    }

    @POST
    @Path("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> close(CalendarYear year, Fields fields) {
        return tell(year, fields, (told, seen) -> service.close(year.value(), seen, told));
    }

    @GET
    @Path("/successor")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public TemplateInstance successor(CalendarYear year) {
        return successor(year, forms.blank().with("year", year.value() + 1));
    }

    /** The draft of another year begins with this one's terms. */
    @POST
    @Path("/successor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("contract:prepare")
    public RestResponse<Object> draft(CalendarYear year, Fields fields) {
        return forms.read(DraftContract.class, fields.with("from", year))
                .create("draftContract", AgreementView.class, service::draft)
                .thenTo(draft -> "/goals/contracts/%d/agreement".formatted(draft.year()))
                .orAgain(form -> successor(year, form));
    }

    private TemplateInstance successor(CalendarYear year, Form form) {
        return Templates.successor(form.shell(), service.show(year.value()), form);
    }

    private RestResponse<Object> tell(CalendarYear year, Fields fields, Telling telling) {
        return forms.read(ContractStep.class, fields)
                .change(telling::tell)
                .thenTo(agreement -> path(year))
                .orAgain(form -> again(year, form));
    }

    private TemplateInstance again(CalendarYear year, Form form) {
        var agreement = service.show(year.value());
        return page(agreement, forms.beside(form, agreement, agreement.version()));
    }

    private static TemplateInstance page(AgreementView agreement, Form form) {
        return Templates.agreement(form.shell(), agreement, form);
    }

    private static TemplateInstance answers(CalendarYear year, AgreementGoal goal, Form form) {
        return Templates.answers(form.shell(), year.value(), goal, form);
    }

    private static String path(CalendarYear year) {
        return "/goals/contracts/%s/agreement".formatted(year);
    }
}
