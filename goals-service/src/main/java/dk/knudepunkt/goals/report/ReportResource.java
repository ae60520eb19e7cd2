package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.content.ReportDelta;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reports",
        description =
                "The status of contracts and of the 2030 indicators while it is written, commented on and approved")
class ReportResource {

    private static final String ADDRESS = "/api/goals/reports/";

    private final ReportService service;
    private final Idempotency idempotency;

    ReportResource(ReportService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("report:read")
    @Operation(operationId = "listReports", summary = "All reports, the last begun first")
    public RestResponse<Page<ReportView.Line>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.list(cursor, limit).response(uri);
    }

    @POST
    @PermissionsAllowed("report:write")
    @Operation(
            operationId = "beginReport",
            summary = "Begin the status of a contract or of the indicators",
            description = "What was reported of a contract's targets as of its last day is the first draft; of the"
                    + " indicators, what their paper says of that year.")
    @APIResponseSchema(
            value = ReportView.class,
            responseCode = "201",
            responseDescription = "Begun; Location and ETag lead to it")
    public RestResponse<ReportView> begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BeginReport request) {
        return idempotency.once(key, "beginReport", request, ReportView.class, () -> {
            var report = service.begin(request);
            return Versioned.created(ADDRESS + report.id(), report, report.version());
        });
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("report:read")
    @Operation(
            operationId = "getReport",
            summary = "A report with its figures, its texts and what was said of it",
            description = "Until it is approved its figures are those of the moment.")
    public RestResponse<ReportView> get(UUID id) {
        return answer(service.show(id));
    }

    @PUT
    @Path("/{id}/front-page")
    @PermissionsAllowed("report:write")
    @Operation(operationId = "writeFrontPage", summary = "Sum the report up on its front page")
    public RestResponse<ReportView> writeFrontPage(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid WriteReport request) {
        return shown(service.write(id, ReportPlace.FRONT_PAGE, ifMatch, request));
    }

    @PUT
    @Path("/{id}/adjustments")
    @PermissionsAllowed("report:write")
    @Operation(
            operationId = "writeAdjustments",
            summary = "Say on the front page what is to be adjusted",
            description = "Of the status of the indicators, whose front page says it apart from the situation.")
    public RestResponse<ReportView> writeAdjustments(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid WriteReport request) {
        return shown(service.write(id, ReportPlace.ADJUSTMENTS, ifMatch, request));
    }

    @PUT
    @Path("/{id}/goals/{no}")
    @PermissionsAllowed("report:write")
    @Operation(operationId = "writeGoal", summary = "Say something of a goal beside its figures")
    public RestResponse<ReportView> writeGoal(
            UUID id,
            @Schema(examples = "9") int no,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid WriteReport request) {
        return shown(service.write(id, ReportPlace.besideGoal(no), ifMatch, request));
    }

    @POST
    @Path("/{id}/comments")
    @PermissionsAllowed("report:comment")
    @Operation(operationId = "commentReport", summary = "Say something of a report before it is approved")
    @APIResponseSchema(
            value = ReportView.Comment.class,
            responseCode = "201",
            responseDescription = "Said; Location leads to the report")
    public RestResponse<ReportView.Comment> comment(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid CommentReport request) {
        return idempotency.once(
                key,
                "commentReport " + id,
                request,
                ReportView.Comment.class,
                () -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, service.comment(id, request))
                        .header("Location", ADDRESS + id)
                        .build());
    }

    @POST
    @Path("/{id}/comments/{commentId}/settlement")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("report:write")
    @Operation(operationId = "settleReportComment", summary = "Say that a comment was seen to")
    public RestResponse<ReportView.Comment> settle(UUID id, UUID commentId) {
        return RestResponse.ok(service.settle(id, commentId));
    }

    @POST
    @Path("/{id}/commenting")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("report:write")
    @Operation(operationId = "sendReportForComments", summary = "Ask for comments on the draft")
    public RestResponse<ReportView> sendForComments(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "sendReportForComments", id, () -> service.sendForComments(id, ifMatch));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("report:approve")
    @Operation(
            operationId = "approveReport",
            summary = "Stand by a report that others have written",
            description = "Its figures are kept as they were known a minute ago, with what they were made of. Refused"
                    + " while something that was told by then has not reached this service, while a goal or the front page lacks its text, and"
                    + " while a comment is not settled.")
    public RestResponse<ReportView> approve(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "approveReport", id, () -> service.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("report:write")
    @Operation(
            operationId = "reopenReport",
            summary = "Write on a report again that is not published",
            description = "Its figures are those of the moment again.")
    public RestResponse<ReportView> reopen(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "reopenReport", id, () -> service.reopen(id, ifMatch));
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("report:write")
    @Operation(
            operationId = "publishReport",
            summary = "Let anybody read an approved report",
            description = "It cannot be taken back; what is wrong in it is told by its next edition.")
    public RestResponse<ReportView> publish(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once(key, "publishReport", id, () -> service.publish(id, ifMatch));
    }

    @GET
    @Path("/{id}/delta")
    @PermissionsAllowed("report:explain")
    @Operation(
            operationId = "getReportDelta",
            summary = "What the figures of a report stand at by now, and what makes the difference",
            description = "The report itself does not change: 626 as known then, 631 as known today, and these five.")
    public RestResponse<ReportDelta> delta(UUID id) {
        return RestResponse.ok(service.delta(id));
    }

    private RestResponse<ReportView> once(
            @Nullable String key, String operation, Object request, Supplier<StatusReport> deed) {
        return idempotency.once(key, operation, request, ReportView.class, () -> shown(deed.get()));
    }

    private RestResponse<ReportView> shown(StatusReport report) {
        return answer(service.show(report.id()));
    }

    private static RestResponse<ReportView> answer(ReportView report) {
        return Versioned.ok(report, report.version());
    }
}
