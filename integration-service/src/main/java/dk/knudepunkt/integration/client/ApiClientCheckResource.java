package dk.knudepunkt.integration.client;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/** For the local issuer, which keeps no clients: who brings this secret? No route leads here from outside. */
@Path("/api-client-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ApiClientCheckResource {

    private final ApiClientService service;

    ApiClientCheckResource(ApiClientService service) {
        this.service = service;
    }

    record ApiClientCheck(
            @NotNull @Size(max = 100) String clientId,
            @NotNull @Size(max = 100) String secret) {

        /** Not the secret, should it be logged. */
        @Override
        public String toString() {
            return "ApiClientCheck of " + clientId;
        }
    }

    @POST
    @PermitAll
    @SecurityRequirementsSet
    public ApiClientView check(@NotNull @Valid ApiClientCheck check) {
        return service.known(check.clientId(), check.secret()).orElseThrow(ApiClientProblem::notFound);
    }
}
