package dk.knudepunkt.gateway.opendata;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.openapi.Built;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.Cache;

/** The index for programs, where they look for one. */
@Path("/llms.txt")
@Produces("text/plain;charset=UTF-8")
@Cache(noCache = true)
class ProgramIndexResource {

    private final String text;

    ProgramIndexResource(Settings settings) {
        this.text = Built.text("open-data/llms.txt", settings);
    }

    @GET
    @PermitAll
    public String index() {
        return text;
    }
}
