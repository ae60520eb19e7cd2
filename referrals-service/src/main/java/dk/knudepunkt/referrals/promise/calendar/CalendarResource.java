package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.DraftCalendar;
import dk.knudepunkt.referrals.promise.version.DatedVersionService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "When the house works, version by version")
class CalendarResource {

    private final Calendars calendars;
    private final DatedVersionService service;
    private final Idempotency idempotency;

    CalendarResource(Calendars calendars, DatedVersionService service, Idempotency idempotency) {
        this.calendars = calendars;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("calendar:read")
    @Operation(operationId = "listCalendars", summary = "The versions of the calendar, newest first")
    public RestResponse<Page<CalendarView>> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return calendars.page(cursor, limit).map(CalendarView::of).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("calendar:read")
    @Operation(operationId = "getCalendar", summary = "One version of the calendar, with its holidays")
    public RestResponse<CalendarView> get(UUID id) {
        return answer(calendars.get(id));
    }

    @POST
    @PermissionsAllowed("calendar:keep")
    @Operation(
            operationId = "draftCalendar",
            summary = "Draft a version of the calendar",
            description = "A draft counts for nothing until it is activated.")
    @APIResponseSchema(
            value = CalendarView.class,
            responseCode = "201",
            responseDescription = "Drafted; Location and ETag lead to it")
    public RestResponse<CalendarView> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid DraftCalendar request) {
        return idempotency.once(key, "draftCalendar", request, CalendarView.class, () -> {
            var calendar = service.draft(calendars, request.terms());
            return Versioned.created("/api/calendars/" + calendar.id(), CalendarView.of(calendar), calendar.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("calendar:keep")
    @Operation(operationId = "reviseCalendar", summary = "Put other terms into a draft")
    public RestResponse<CalendarView> revise(
            UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid DraftCalendar request) {
        return answer(service.revise(calendars, id, ifMatch, request.terms()));
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("calendar:keep")
    @Operation(
            operationId = "activateCalendar",
            summary = "Make a draft apply from its date on",
            description = "For good: referrals submitted before keep the version they were submitted under.")
    public RestResponse<CalendarView> activate(
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                key,
                "activateCalendar",
                id,
                CalendarView.class,
                () -> answer(service.activate(calendars, id, ifMatch)));
    }

    private static RestResponse<CalendarView> answer(CalendarVersion calendar) {
        return Versioned.ok(CalendarView.of(calendar), calendar.version());
    }
}
