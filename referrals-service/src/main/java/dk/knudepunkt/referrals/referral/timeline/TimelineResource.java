package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class TimelineResource {

    private final TimelineService service;
    private final Idempotency idempotency;

    TimelineResource(TimelineService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}/timeline")
    @PermissionsAllowed("referral:read")
    @Operation(
            operationId = "getReferralTimeline",
            summary = "All that happened to a referral, oldest first",
            description = "A unit and a system do not see the notes that are between colleagues of the house.")
    public RestResponse<Page<TimelineEntry>> timeline(
            UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Context UriInfo uri) {
        return service.page(id, cursor, limit).response(uri);
    }

    @POST
    @Path("/{id}/notes")
    @PermissionsAllowed("note:write")
    @Operation(
            operationId = "writeReferralNote",
            summary = "Write a note for colleagues",
            description = "It handles nothing, and the unit never sees it.")
    @APIResponseSchema(
            value = TimelineEntry.class,
            responseCode = "201",
            responseDescription = "Written; Location leads to the timeline")
    public RestResponse<TimelineEntry> note(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid WriteNote request) {
        return idempotency.once(key, "writeReferralNote " + id, request, TimelineEntry.class, () -> {
            var entry = service.note(id, request.text());
            return RestResponse.ResponseBuilder.<TimelineEntry>created(URI.create("/api/referrals/" + id + "/timeline"))
                    .entity(entry)
                    .build();
        });
    }

    record WriteNote(
            @NotBlank @Size(max = 4000) @FreeText @Schema(examples = "Asks for Mette when calling.")
            String text) {}
}
