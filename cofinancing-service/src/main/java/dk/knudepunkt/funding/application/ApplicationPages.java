package dk.knudepunkt.funding.application;

import dk.knudepunkt.funding.application.ApplicationRequests.DateOfDecision;
import dk.knudepunkt.funding.application.ApplicationRequests.GrantApplication;
import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import dk.knudepunkt.funding.programme.Programme;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The house's applications: the list, a new one, and one with what may be done to it. */
@Path("/cofinancing/funding/applications")
@Produces(MediaType.TEXT_HTML)
class ApplicationPages {

    private static final String HERE = "/cofinancing/funding/applications/";

    /** Fields that stand beside the buttons for a rejection and a withdrawal too. */
    private static final String[] OF_A_GRANT = {"granted", "projectFrom", "projectTo"};

    private final ApplicationService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    ApplicationPages(ApplicationService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance applications(
                Shell shell,
                Page<ApplicationView> applications,
                Applications.@Nullable Total total,
                Applications.Filter filter,
                Sort sort,
                ApplicationStatus[] statuses,
                List<Programme> programmes,
                boolean mayEdit);

        static native TemplateInstance draft(
                Shell shell, @Nullable ApplicationView application, Form form, DraftChoices choices);

        static native TemplateInstance application(Shell shell, ApplicationView application, Form form);
    }

    /** What a draft can name. */
    record DraftChoices(List<Option> programmes, List<Option> themes, List<HouseRole> roles) {}

    @GET
    @Authenticated
    public TemplateInstance applications(
            @QueryParam("status") @Nullable String status,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new Applications.Filter(
                Parameters.constant("status", ApplicationStatus.class, status),
                programme == null || programme.isEmpty() ? null : programme,
                null);
        var order = Applications.sort(sort);
        var page = service.page(filter, order, cursor, Page.DEFAULT_LIMIT);
        return Templates.applications(
                shells.here(),
                page.map(this::view),
                shells.aboveRows(() -> service.total(filter)),
                filter,
                order,
                ApplicationStatus.values(),
                service.programmes(),
                mayEdit());
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("application:keep")
    public TemplateInstance blank() {
        return draft(null, forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> draft(Fields fields) {
        return forms.read(PlanApplication.class, fields)
                .create("draftApplication", ApplicationView.class, request -> view(service.draft(request)))
                .thenTo(application -> HERE + application.id())
                .orAgain(form -> draft(null, form));
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("application:keep")
    public TemplateInstance edit(UUID id) {
        var application = view(service.draftOf(id));
        return draft(application, forms.of(application, application.version()));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> plan(UUID id, Fields fields) {
        return forms.read(PlanApplication.class, fields)
                .change((request, ifMatch) -> service.plan(id, ifMatch, request))
                .thenTo(application -> HERE + id)
                .orAgain(form -> {
                    var application = view(service.get(id));
                    return draft(application, forms.beside(form, application, application.version()));
                });
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance application(UUID id) {
        var application = view(service.get(id));
        return page(application, forms.blank().at(application.version()));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> submit(UUID id, Fields fields) {
        return forms.read(DateOfDecision.class, fields)
                .change((request, ifMatch) -> service.submit(id, ifMatch, request.on()))
                .thenTo(application -> HERE + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> grant(UUID id, Fields fields) {
        return forms.read(GrantApplication.class, fields)
                .change((request, ifMatch) -> service.grant(id, ifMatch, request.grant()))
                .thenTo(application -> HERE + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> reject(UUID id, Fields fields) {
        return forms.read(DateOfDecision.class, fields, OF_A_GRANT)
                .change((request, ifMatch) -> service.reject(id, ifMatch, request.on()))
                .thenTo(application -> HERE + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("application:keep")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.read(DateOfDecision.class, fields, OF_A_GRANT)
                .change((request, ifMatch) -> service.withdraw(id, ifMatch, request.on()))
                .thenTo(application -> HERE + id)
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        var application = view(service.get(id));
        return page(application, forms.beside(form, application, application.version()));
    }

    private static TemplateInstance page(ApplicationView application, Form form) {
        return Templates.application(form.shell(), application, form);
    }

    private TemplateInstance draft(@Nullable ApplicationView application, Form form) {
        return Templates.draft(form.shell(), application, form, choices(form.shell()));
    }

    private DraftChoices choices(Shell shell) {
        var programmes = service.programmes().stream()
                .map(each -> new Option(each.code(), "%s (%s)".formatted(shell.word(each), each.funder())))
                .toList();
        var themes = service.themes().stream()
                .map(each -> new Option(each.code(), shell.word(each)))
                .toList();
        return new DraftChoices(programmes, themes, List.of(HouseRole.values()));
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, mayEdit());
    }

    private boolean mayEdit() {
        return caller.may("application:keep");
    }
}
