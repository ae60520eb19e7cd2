package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.note.HoldCourseMeeting;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/courses/{id}/planned-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class PlannedMeetingResource {

    private final PlannedMeetingService service;
    private final Idempotency idempotency;

    PlannedMeetingResource(PlannedMeetingService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("note:read")
    @Operation(
            operationId = "listPlannedCourseMeetings",
            summary = "The meetings that were agreed in a course, the latest first",
            description = "At most 200.")
    public List<PlannedMeetingView> list(UUID id) {
        return service.of(id);
    }

    @GET
    @Path("/{meetingId}")
    @PermissionsAllowed("note:read")
    @Operation(operationId = "getPlannedCourseMeeting", summary = "A meeting that was agreed in a course")
    public RestResponse<PlannedMeetingView> get(UUID id, UUID meetingId) {
        return answer(service.get(id, meetingId));
    }

    @POST
    @PermissionsAllowed("note:write")
    @Operation(
            operationId = "planCourseMeeting",
            summary = "Agree a meeting with the company of a course",
            description = "It is due in the agenda of whoever has the course until it is held or called off.")
    @APIResponseSchema(
            value = PlannedMeetingView.class,
            responseCode = "201",
            responseDescription = "Agreed; Location and ETag lead to it")
    public RestResponse<PlannedMeetingView> plan(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PlanCourseMeeting request) {
        return idempotency.once(key, "planCourseMeeting " + id, request, PlannedMeetingView.class, () -> {
            var meeting = service.plan(id, request);
            return Versioned.created(
                    "/api/courses/" + id + "/planned-meetings/" + meeting.id(), meeting, meeting.version());
        });
    }

    @POST
    @Path("/{meetingId}/holding")
    @PermissionsAllowed("note:write")
    @Operation(
            operationId = "holdPlannedCourseMeeting",
            summary = "Say that an agreed meeting was held",
            description = "It then stands among the meetings of the course, with what is said of it here.")
    public RestResponse<PlannedMeetingView> hold(
            UUID id,
            UUID meetingId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid HoldCourseMeeting request) {
        return idempotency.once(
                key,
                "holdPlannedCourseMeeting " + meetingId,
                request,
                PlannedMeetingView.class,
                () -> answer(service.hold(id, meetingId, ifMatch, request)));
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("note:write")
    @Operation(operationId = "callOffCourseMeeting", summary = "Call an agreed meeting off")
    public RestResponse<PlannedMeetingView> callOff(
            UUID id,
            UUID meetingId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "callOffCourseMeeting " + meetingId,
                meetingId,
                PlannedMeetingView.class,
                () -> answer(service.callOff(id, meetingId, ifMatch)));
    }

    private static RestResponse<PlannedMeetingView> answer(PlannedMeetingView meeting) {
        return Versioned.ok(meeting, meeting.version());
    }
}
