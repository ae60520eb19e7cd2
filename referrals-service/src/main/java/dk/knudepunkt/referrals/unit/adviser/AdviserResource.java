package dk.knudepunkt.referrals.unit.adviser;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/units/{unitCode}/advisers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class AdviserResource {

    private final AdviserService service;
    private final Idempotency idempotency;

    AdviserResource(AdviserService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("adviser:read")
    @Operation(
            operationId = "listAdvisers",
            summary = "The advisers of a unit, by name",
            description = "A unit sees its own. All it has had, in one answer; active says who is there today.")
    public List<AdviserView> list(@Schema(examples = "les-solroed") String unitCode) {
        return service.of(unitCode);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("adviser:read")
    @Operation(operationId = "getAdviser", summary = "One adviser")
    public RestResponse<AdviserView> get(@Schema(examples = "les-solroed") String unitCode, UUID id) {
        return answer(service.get(unitCode, id));
    }

    @POST
    @PermissionsAllowed("adviser:keep")
    @Operation(
            operationId = "registerAdviser",
            summary = "Register an adviser of a unit",
            description = "A unit registers its own, the house those of every unit.")
    @APIResponseSchema(
            value = AdviserView.class,
            responseCode = "201",
            responseDescription = "Registered; Location and ETag lead to them")
    public RestResponse<AdviserView> register(
            @Schema(examples = "les-solroed") String unitCode,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid KeepAdviser request) {
        return idempotency.once(key, "registerAdviser " + unitCode, request, AdviserView.class, () -> {
            var adviser = service.register(unitCode, request);
            return Versioned.created(
                    "/api/units/" + unitCode + "/advisers/" + adviser.id(), adviser, adviser.version());
        });
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("adviser:keep")
    @Operation(
            operationId = "changeAdviser",
            summary = "Change an adviser, or say when they leave",
            description = "Referrals go on naming an adviser who has left.")
    public RestResponse<AdviserView> change(
            @Schema(examples = "les-solroed") String unitCode,
            UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid KeepAdviser request) {
        return answer(service.change(unitCode, id, ifMatch, request));
    }

    private static RestResponse<AdviserView> answer(AdviserView adviser) {
        return Versioned.ok(adviser, adviser.version());
    }
}
