package dk.knudepunkt.funding.application;

import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The house's applications: the list, a new one, and one with what may be done to it. */
@Path("/cofinancing/funding/applications")
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {

    private static final String HERE = "/cofinancing/funding/applications/";

    private final ApplicationService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    ApplicationPages(
            ApplicationService service, Idempotency idempotency, Validator validator, Shells shells, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance applications(
                Shell shell,
                Page<ApplicationView> applications,
                @Nullable ApplicationStatus status,
                @Nullable String programme,
                List<Programme> programmes,
                boolean mayEdit);

        static native TemplateInstance draft(
                Shell shell,
                @Nullable ApplicationView application,
                ApplicationForm form,
                Map<String, String> labels,
                FormErrors errors,
                List<Programme> programmes,
                List<Theme> themes);

        static native TemplateInstance application(
                Shell shell,
                ApplicationView application,
                ApplicationForm form,
                Map<String, String> labels,
                FormErrors errors);
    }

    @GET
    @Authenticated
    public TemplateInstance applications(
            @QueryParam("status") @Nullable String status,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", ApplicationStatus.class, status);
        var wanted = programme == null || programme.isEmpty() ? null : programme;
        var page = service.page(new Applications.Filter(chosen, wanted, null), cursor, Page.DEFAULT_LIMIT);
        return Templates.applications(
                shells.here(), page.map(this::view), chosen, wanted, service.programmes(), mayEdit());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("application:keep")
    public TemplateInstance blank() {
        return draft(null, ApplicationForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> draft(@BeanParam ApplicationForm form) {
        return planned(
                null,
                form,
                request -> idempotency
                        .once(
                                form.key,
                                "draftApplication",
                                request,
                                ApplicationView.class,
                                () -> RestResponse.ok(view(service.draft(request))))
                        .getEntity()
                        .id());
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("application:keep")
    public TemplateInstance edit(UUID id) {
        var application = view(service.draftOf(id));
        return draft(application, ApplicationForm.of(application), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> plan(UUID id, @BeanParam ApplicationForm form) {
        return planned(
                view(service.draftOf(id)),
                form,
                request -> service.plan(id, seen(form), request).id());
    }

    private RestResponse<Object> planned(
            @Nullable ApplicationView application, ApplicationForm form, Function<PlanApplication, UUID> use) {
        var request = form.plan();
        var errors = FormErrors.of(validator.validate(request));
        return errors.isEmpty()
                ? Answer.goTo(HERE + use.apply(request))
                : Answer.again(draft(application, form, errors));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance application(UUID id) {
        return application(id, new ApplicationForm(), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> submit(UUID id, @BeanParam ApplicationForm form) {
        return sent(id, form, form.decision(), request -> service.submit(id, seen(form), request.on()));
    }

    @POST
    @Path("/{id}/grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> grant(UUID id, @BeanParam ApplicationForm form) {
        return sent(id, form, form.grant(), request -> service.grant(id, seen(form), request.grant()));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> reject(UUID id, @BeanParam ApplicationForm form) {
        return sent(id, form, form.decision(), request -> service.reject(id, seen(form), request.on()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> withdraw(UUID id, @BeanParam ApplicationForm form) {
        return sent(id, form, form.decision(), request -> service.withdraw(id, seen(form), request.on()));
    }

    /** Does what a form asks for, or shows it again with what is wrong at the field that the problem points to. */
    private <T> RestResponse<Object> sent(UUID id, ApplicationForm form, T request, Consumer<T> use) {
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(application(id, form, errors));
        }
        try {
            use.accept(request);
        } catch (ApplicationProblem refused) {
            var field = refused.pointer().map(pointer -> pointer.substring(1));
            if (field.isEmpty()) {
                throw refused;
            }
            var said = shells.here().told(refused);
            return Answer.again(application(id, form, FormErrors.at(field.get(), said)));
        }
        return Answer.goTo(HERE + id);
    }

    private static IfMatch seen(ApplicationForm form) {
        return IfMatch.version(form.version);
    }

    private TemplateInstance draft(@Nullable ApplicationView application, ApplicationForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.draft(
                shell,
                application,
                form,
                ApplicationForm.labels(shell),
                errors,
                service.programmes(),
                service.themes());
    }

    private TemplateInstance application(UUID id, ApplicationForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.application(shell, view(service.get(id)), form, ApplicationForm.labels(shell), errors);
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, mayEdit());
    }

    private boolean mayEdit() {
        return caller.may("application:keep");
    }
}
