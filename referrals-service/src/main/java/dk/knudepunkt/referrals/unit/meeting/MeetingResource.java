package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
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
import dk.knudepunkt.referrals.unit.meeting.PlanMeeting.HoldMeeting;
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

@Path("/api/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Coordination with the units, visits, forums and networks")
class MeetingResource {

    private final MeetingService service;
    private final Idempotency idempotency;
    private final ContentTag tag;
    private final Caller caller;

    MeetingResource(MeetingService service, Idempotency idempotency, ContentTag tag, Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.tag = tag;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("meeting:read")
    @Operation(
            operationId = "listUnitMeetings",
            summary = "The meetings, the latest day first",
            description = "A unit sees its own and those that are for all.")
    public RestResponse<Page<MeetingView>> list(
            @QueryParam("kind") @Schema(type = SchemaType.STRING, implementation = MeetingKind.class) @Nullable
                    String kind,
            @QueryParam("unitCode") @Nullable String unitCode,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(filter(kind, unitCode), Meetings.USUAL, cursor, limit)
                .map(this::view)
                .response(uri);
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed("meeting:read")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Spreadsheet.MEDIA_TYPE})
    @Operation(
            operationId = "listUnitMeetingLines",
            summary = "The meetings as a flat series, all in one answer",
            description = "A unit sees its own and those that are for all.")
    @APIResponseSchema(
            value = MeetingView[].class,
            responseDescription = "One line per meeting, in the order asked for")
    public RestResponse<?> lines(
            @QueryParam("kind") @Schema(type = SchemaType.STRING, implementation = MeetingKind.class) @Nullable
                    String kind,
            @QueryParam("unitCode") @PlainLine @Nullable String unitCode,
            @QueryParam(Sort.PARAMETER)
                    @Parameter(example = "-planned", description = "planned or title, with a minus the other way round")
                    @Nullable
                    String sort,
            @QueryParam("format") @Nullable String format,
            @Context Request request) {
        var chosen = SeriesFormat.of(format, request);
        var rows = service.all(filter(kind, unitCode), Meetings.sort(sort)).stream()
                .map(this::view)
                .toList();
        return tag.on(new Series<>("meetings", MeetingView.COLUMNS, rows, MeetingView::cells), chosen);
    }

    private Meetings.Filter filter(@Nullable String kind, @Nullable String unitCode) {
        return service.within(Parameters.constant("kind", MeetingKind.class, kind), unitCode);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("meeting:read")
    @Operation(operationId = "getUnitMeeting", summary = "One meeting")
    public RestResponse<MeetingView> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @PermissionsAllowed("meeting:plan")
    @Operation(operationId = "planUnitMeeting", summary = "Plan a meeting")
    @APIResponseSchema(
            value = MeetingView.class,
            responseCode = "201",
            responseDescription = "Planned; Location and ETag lead to it")
    public RestResponse<MeetingView> plan(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlanMeeting request) {
        return idempotency.once(key, "planMeeting", request, MeetingView.class, () -> {
            var meeting = service.plan(request.plan());
            return Versioned.created("/api/meetings/" + meeting.id(), view(meeting), meeting.version());
        });
    }

    @POST
    @Path("/{id}/holding")
    @PermissionsAllowed("meeting:plan")
    @Operation(
            operationId = "holdUnitMeeting",
            summary = "Tell that a meeting was held, with how many",
            description = "Others are told by the event activity.held.v1.")
    public RestResponse<MeetingView> hold(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid HoldMeeting request) {
        return idempotency.once(
                key,
                "holdUnitMeeting " + id,
                request,
                MeetingView.class,
                () -> answer(service.hold(id, ifMatch, request.outcome())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("meeting:plan")
    @Operation(operationId = "withdrawUnitMeeting", summary = "Take back that a meeting was held; it is planned again")
    public RestResponse<MeetingView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "withdrawUnitMeeting", id, MeetingView.class, () -> answer(service.withdraw(id, ifMatch)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("meeting:plan")
    @Operation(operationId = "cancelUnitMeeting", summary = "Cancel a planned meeting")
    public RestResponse<MeetingView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "cancelUnitMeeting", id, MeetingView.class, () -> answer(service.cancel(id, ifMatch)));
    }

    private RestResponse<MeetingView> answer(Meeting meeting) {
        return Versioned.ok(view(meeting), meeting.version());
    }

    private MeetingView view(Meeting meeting) {
        return MeetingView.of(meeting, caller.may("meeting:plan"));
    }
}
