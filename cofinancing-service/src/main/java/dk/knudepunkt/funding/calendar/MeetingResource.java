package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whoever is signed in reads the meetings; analysts and administrators call them. */
@Path("/api/cofinancing/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "Deadlines and meetings, and the addresses by which calendars subscribe to them")
class MeetingResource {

    private final MeetingService service;
    private final Idempotency idempotency;

    MeetingResource(MeetingService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @PermissionsAllowed("meeting:call")
    @Operation(operationId = "callMeeting", summary = "Enter a meeting into the calendar")
    @APIResponseSchema(
            value = CalendarEntryView.class,
            responseCode = "201",
            responseDescription = "Called; Location and ETag lead to it")
    public RestResponse<CalendarEntryView> call(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid MeetingRequest request) {
        return idempotency.once(key, "callMeeting", request, CalendarEntryView.class, () -> {
            var entry = service.call(request);
            return Versioned.created(
                    "/api/cofinancing/meetings/" + entry.id(), CalendarEntryView.of(entry), entry.sequence());
        });
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getMeeting", summary = "One meeting")
    public RestResponse<CalendarEntryView> get(UUID id) {
        return answer(service.get(id));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("meeting:call")
    @Operation(operationId = "moveMeeting", summary = "Move or rename a meeting; a cancelled one is on again")
    public RestResponse<CalendarEntryView> move(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid MeetingRequest request) {
        return answer(service.move(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("meeting:call")
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting; calendars that subscribe show it as cancelled")
    public RestResponse<CalendarEntryView> cancel(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key, "cancelMeeting", id, CalendarEntryView.class, () -> answer(service.cancel(id, ifMatch)));
    }

    private static RestResponse<CalendarEntryView> answer(CalendarEntry entry) {
        return Versioned.ok(CalendarEntryView.of(entry), entry.sequence());
    }
}
