package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.time.KnownYears;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/adviser-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adviser tasks", description = "What companies want advice on from private consultants")
class TaskResource {

    private final TaskService service;
    private final TaskCountService counts;
    private final Idempotency idempotency;
    private final ContentTag tag;

    TaskResource(TaskService service, TaskCountService counts, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.counts = counts;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("task:read")
    @Operation(operationId = "listAdviserTasks", summary = "The tasks, the latest request first")
    public RestResponse<Page<TaskView>> list(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = TaskStatus.class) @Nullable
                    String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(Parameters.constant("status", TaskStatus.class, status), Tasks.USUAL, cursor, limit)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("task:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(operationId = "listAdviserTaskLines", summary = "The tasks as a flat series, all in one answer")
    @APIResponseSchema(value = TaskView[].class, responseDescription = "One line per task, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = TaskStatus.class) @Nullable
                    String status,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(
                            example = "-requested",
                            description = "requested or title, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(Parameters.constant("status", TaskStatus.class, status), Tasks.sort(sort));
        return tag.on(new Series<>("adviser-tasks", TaskView.COLUMNS, rows, TaskView::cells), chosen);
    }

    @GET
    @Path("/counts")
    @PermissionsAllowed("task:read")
    @Operation(
            operationId = "countAdviserTasks",
            summary = "Requests, awards and different winners of a year",
            description = "All first, then each programme.")
    public List<TaskCount> counts(
            @QueryParam("year") @NotNull @Min(KnownYears.FIRST) @Max(KnownYears.LAST) Integer year) {
        return counts.of(year);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("task:read")
    @Operation(operationId = "getAdviserTask", summary = "One task")
    public RestResponse<TaskView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("task:keep")
    @Operation(
            operationId = "requestAdviserTask",
            summary = "Take in what a company wants advice on",
            description = "One of the other portal, with system and externalId, comes in once.")
    @APIResponseSchema(
            value = TaskView.class,
            responseCode = "201",
            responseDescription = "Taken in; Location and ETag lead to it")
    public RestResponse<TaskView> request(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RequestTask request) {
        return idempotency.once(key, "requestAdviserTask", request, TaskView.class, () -> {
            var task = service.request(request);
            return Versioned.created("/api/adviser-tasks/" + task.id(), task, task.version());
        });
    }

    @POST
    @Path("/{id}/publication")
    @PermissionsAllowed("task:keep")
    @Operation(operationId = "publishAdviserTask", summary = "Put a task out")
    public RestResponse<TaskView> publish(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PublishTask request) {
        return idempotency.once(
                key,
                "publishAdviserTask " + id,
                request,
                TaskView.class,
                () -> answer(service.publish(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/award")
    @PermissionsAllowed("task:keep")
    @Operation(
            operationId = "awardAdviserTask",
            summary = "Say which consultant has won a task",
            description = "It refers to a subsidy, which is kept and counted by co-financing.")
    public RestResponse<TaskView> award(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AwardTask request) {
        return idempotency.once(
                key,
                "awardAdviserTask " + id,
                request,
                TaskView.class,
                () -> answer(service.award(id, ifMatch, request)));
    }

    private static RestResponse<TaskView> answer(TaskView task) {
        return Versioned.ok(task, task.version());
    }
}
