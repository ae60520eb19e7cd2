package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Csv;
import dk.knudepunkt.platform.series.Series;
import dk.knudepunkt.platform.series.SeriesFormat;
import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.PlainLine;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activities", description = "What the house does beside courses, and counts")
class ActivityResource {

    private final ActivityService service;
    private final Idempotency idempotency;
    private final ContentTag tag;

    ActivityResource(ActivityService service, Idempotency idempotency, ContentTag tag) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
    }

    @GET
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "listHouseActivities", summary = "The activities, the latest day first")
    public RestResponse<Page<ActivityView>> list(
            @QueryParam("kind") @Schema(type = SchemaType.STRING, implementation = ActivityKind.class) @Nullable
                    String kind,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ActivityStatus.class) @Nullable
                    String status,
            @QueryParam("account") @PlainLine @Nullable String account,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(filter(kind, status, account), Activities.USUAL, cursor, limit)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("activity:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(operationId = "listHouseActivityLines", summary = "The activities as a flat series, all in one answer")
    @APIResponseSchema(
            value = ActivityView[].class,
            responseDescription = "One line per activity, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("kind") @Schema(type = SchemaType.STRING, implementation = ActivityKind.class) @Nullable
                    String kind,
            @QueryParam("status") @Schema(type = SchemaType.STRING, implementation = ActivityStatus.class) @Nullable
                    String status,
            @QueryParam("account") @PlainLine @Nullable String account,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(example = "-day", description = "day or title, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(filter(kind, status, account), Activities.sort(sort));
        return tag.on(new Series<>("activities", ActivityView.COLUMNS, rows, ActivityView::cells), chosen);
    }

    private static Activities.Filter filter(@Nullable String kind, @Nullable String status, @Nullable String account) {
        return new Activities.Filter(
                Parameters.constant("kind", ActivityKind.class, kind),
                Parameters.constant("status", ActivityStatus.class, status),
                account);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("activity:read")
    @Operation(operationId = "getHouseActivity", summary = "One activity")
    public RestResponse<ActivityView> get(UUID id) {
        return answer(service.show(id));
    }

    @POST
    @PermissionsAllowed("activity:keep")
    @Operation(operationId = "planHouseActivity", summary = "Plan an activity")
    @APIResponseSchema(
            value = ActivityView.class,
            responseCode = "201",
            responseDescription = "Planned; Location and ETag lead to it")
    public RestResponse<ActivityView> plan(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlanActivity request) {
        return idempotency.once(key, "planHouseActivity", request, ActivityView.class, () -> {
            var activity = service.plan(request);
            return Versioned.created("/api/activities/" + activity.id(), activity, activity.version());
        });
    }

    @POST
    @Path("/{id}/holding")
    @PermissionsAllowed("activity:keep")
    @Operation(
            operationId = "holdHouseActivity",
            summary = "Tell that an activity was held",
            description = "Others are told by the event activity.held.v2.")
    public RestResponse<ActivityView> hold(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid HoldActivity request) {
        return idempotency.once(
                key,
                "holdHouseActivity " + id,
                request,
                ActivityView.class,
                () -> answer(service.hold(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("activity:keep")
    @Operation(
            operationId = "withdrawHouseActivity",
            summary = "Withdraw an activity, also one that was said to be held",
            description = "It counts no more.")
    public RestResponse<ActivityView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "withdrawHouseActivity", id, ActivityView.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    private static RestResponse<ActivityView> answer(ActivityView activity) {
        return Versioned.ok(activity, activity.version());
    }
}
