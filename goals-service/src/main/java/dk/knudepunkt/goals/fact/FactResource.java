package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.web.Versioned;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts", description = "All that figures are made of, and how it is made anew from the topics")
class FactResource {

    private final FactRebuildService service;
    private final Idempotency idempotency;

    FactResource(FactRebuildService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/checksum")
    @PermissionsAllowed("fact:read")
    @Operation(
            operationId = "getFactsChecksum",
            summary = "What all facts come to",
            description = "The same before and after the facts are made anew.")
    public FactsChecksum checksum() {
        return service.checksum();
    }

    @POST
    @Path("/rebuilds")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("fact:rebuild")
    @Operation(
            operationId = "rebuildFacts",
            summary = "Make all facts anew from the topics",
            description = "They are made beside those that are read, which they then take the place of.")
    @APIResponseSchema(
            value = FactRebuildView.class,
            responseCode = "201",
            responseDescription = "Asked for; Location leads to how far it is")
    public RestResponse<FactRebuildView> rebuild(@HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(key, "rebuildFacts", "all", FactRebuildView.class, () -> {
            var rebuild = service.ask();
            return Versioned.created(
                    "/api/goals/facts/rebuilds/" + rebuild.id(), FactRebuildView.of(rebuild), rebuild.version());
        });
    }

    @GET
    @Path("/rebuilds/{id}")
    @PermissionsAllowed("fact:read")
    @Operation(operationId = "getFactRebuild", summary = "How far it is")
    public RestResponse<FactRebuildView> get(UUID id) {
        var rebuild = service.get(id);
        return Versioned.ok(FactRebuildView.of(rebuild), rebuild.version());
    }

    /** How far the facts are made anew. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactRebuildView(
            UUID id,
            Instant askedAt,

            @Schema(description = "Absent while it runs") @Nullable
            Instant endedAt,

            @Schema(examples = "2000", description = "Places of the topics that are read")
            long read,

            @Schema(examples = "4000") long places,

            @Schema(examples = "0", description = "Messages of which no fact can be made")
            long unreadable,

            @Schema(description = "Why it failed; the facts are as they were") @Nullable
            String problem) {

        static FactRebuildView of(FactRebuild rebuild) {
            return new FactRebuildView(
                    rebuild.id(),
                    rebuild.askedAt(),
                    rebuild.endedAt(),
                    rebuild.read(),
                    rebuild.places(),
                    rebuild.unreadable(),
                    rebuild.problem());
        }
    }
}
