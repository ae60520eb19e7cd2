package dk.knudepunkt.integration.user;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/**
 * The gateway tells of a session here with its owner's token, so that nobody can be shown who was not here. No route leads here
 * from outside.
 */
@Path("/session-uses")
@Consumes(MediaType.APPLICATION_JSON)
class SessionUseResource {

    private final SessionService service;

    SessionUseResource(SessionService service) {
        this.service = service;
    }

    @POST
    @PermissionsAllowed("session:use")
    public void use(@NotNull @Valid SessionUse use) {
        service.use(use);
    }
}
