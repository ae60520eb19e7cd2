package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.definition.DefinitionView.DefinitionsView;
import dk.knudepunkt.goals.house.ContractAddress;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/goals/contracts/{contract}/targets/{code}/definitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Definitions", description = "How targets are counted, version by version, read aloud as a sentence")
class DefinitionResource {

    private final DefinitionService service;
    private final Idempotency idempotency;

    DefinitionResource(DefinitionService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listTargetDefinitions",
            summary = "How a target is counted, and how it was before, the last version first",
            description = "A change is a break: figures by two versions are not compared, and brokenBy says why.")
    public RestResponse<DefinitionsView> list(ContractAddress contract, @Schema(examples = "3.1") String code) {
        var versions = service.show(id(contract, code));
        return Versioned.ok(versions, versions.version());
    }

    @POST
    @PermissionsAllowed("definition:write")
    @Operation(
            operationId = "defineTarget",
            summary = "Write down another version of how a target is counted",
            description =
                    "If-Match names the last version, 0 where there is none. What cannot be evaluated is refused at its"
                            + " field.")
    @APIResponseSchema(
            value = DefinitionsView.class,
            responseCode = "201",
            responseDescription = "Written down; figures are counted by it from now on")
    public RestResponse<DefinitionsView> define(
            ContractAddress contract,
            @Schema(examples = "9.1") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DefineTarget request) {
        var address = "/api/goals/contracts/%s/targets/%s/definitions".formatted(contract, code);
        return idempotency.once(key, "defineTarget " + address, request, DefinitionsView.class, () -> {
            var versions = service.define(id(contract, code), ifMatch, request);
            return Versioned.created(address, versions, versions.version());
        });
    }

    private static Target.Id id(ContractAddress contract, String code) {
        return new Target.Id(contract.key(), code);
    }
}
