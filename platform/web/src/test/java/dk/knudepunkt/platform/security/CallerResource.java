package dk.knudepunkt.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;

/** Tells callers who they are. */
@Path("/api/caller")
class CallerResource {

    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @PermitAll
    public WhoIAm whoAmI() {
        return new WhoIAm(
                caller.isSignedIn(),
                caller.subject(),
                caller.name(),
                caller.roles(),
                caller.units(),
                caller.municipality(),
                caller.scopes());
    }

    @GET
    @Path("/permissions/{permission}")
    @PermitAll
    public boolean may(String permission) {
        return caller.may(permission);
    }

    record WhoIAm(
            boolean signedIn,
            String subject,
            String name,
            Set<String> roles,
            Set<String> units,
            Optional<String> municipality,
            Set<String> scopes) {}
}
