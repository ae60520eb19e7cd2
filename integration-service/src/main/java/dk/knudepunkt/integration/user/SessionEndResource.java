package dk.knudepunkt.integration.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/** Gateways read here what was ended, in which there is nothing to open anything with. No route leads here from outside. */
@Path("/session-ends")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SessionEndResource {

    private final SessionService service;

    SessionEndResource(SessionService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    public SessionEnds ends() {
        return service.ends();
    }

    @POST
    @PermissionsAllowed("session:use")
    public void leave(@NotNull @Valid SessionLeft left) {
        service.leave(left.session());
    }

    @POST
    @Path("/at-issuer")
    @PermitAll
    @SecurityRequirementsSet
    public void end(@NotNull @Valid EndedAtIssuer ended) {
        service.end(ended.session());
    }
}
