package dk.knudepunkt.cases.task;

import dk.knudepunkt.cases.consultant.ConsultantService;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tasks with this year's counts, the form for a request, one task on its way. */
@Path("/adviser-tasks")
@Produces(MediaType.TEXT_HTML)
class TaskPages {

    private final TaskService service;
    private final TaskCountService counts;
    private final ConsultantService consultants;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    TaskPages(
            TaskService service,
            TaskCountService counts,
            ConsultantService consultants,
            Forms forms,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.service = service;
        this.counts = counts;
        this.consultants = consultants;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                Page<TaskView> tasks,
                List<TaskStatus> statuses,
                @Nullable TaskStatus status,
                Sort sort,
                TaskCountService.@Nullable Total total,
                int year,
                @Nullable List<TaskCount> counts,
                boolean mayKeep,
                boolean mayImport);

        static native TemplateInstance request(Shell shell, Form form);

        static native TemplateInstance task(Shell shell, TaskView task, Form form, List<Option> consultants);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:read")
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", TaskStatus.class, status);
        var order = Tasks.sort(sort);
        var year = today().getYear();
        return Templates.list(
                shells.here(),
                service.page(chosen, order, cursor, Page.DEFAULT_LIMIT),
                List.of(TaskStatus.values()),
                chosen,
                order,
                shells.aboveRows(() -> counts.total(chosen)),
                year,
                shells.aboveRows(() -> counts.of(year)),
                caller.may("task:keep"),
                caller.may("task:import"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:keep")
    public TemplateInstance blank() {
        var form = forms.blank().with("requestedOn", today());
        return Templates.request(form.shell(), form);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:keep")
    public RestResponse<Object> request(Fields fields) {
        return forms.read(RequestTask.class, fields)
                .create("requestAdviserTask", TaskView.class, service::request)
                .thenTo(task -> "/adviser-tasks/" + task.id())
                .orAgain(form -> Templates.request(form.shell(), form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:read")
    public TemplateInstance task(UUID id) {
        var task = service.get(id);
        var form = forms.of(new PublishTask(today()), task.version()).with("awardedOn", today());
        return page(task, form);
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:keep")
    public RestResponse<Object> publish(UUID id, Fields fields) {
        return forms.read(PublishTask.class, fields)
                .change((request, ifMatch) -> service.publish(id, ifMatch, request))
                .thenTo(task -> "/adviser-tasks/" + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/award")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:keep")
    public RestResponse<Object> award(UUID id, Fields fields) {
        return forms.read(AwardTask.class, fields)
                .change((request, ifMatch) -> service.award(id, ifMatch, request))
                .thenTo(task -> "/adviser-tasks/" + id)
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        var task = service.get(id);
        return page(task, forms.beside(form, task, task.version()));
    }

    private TemplateInstance page(TaskView task, Form form) {
        return Templates.task(form.shell(), task, form, consultants.options());
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
