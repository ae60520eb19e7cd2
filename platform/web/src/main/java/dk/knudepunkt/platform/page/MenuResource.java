package dk.knudepunkt.platform.page;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/**
 * Tells the gateway what this service contributes to the menu. No route leads here from outside; there is nothing about
 * anybody in it.
 */
@Path("/menu")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "knudepunkt.menu.contributed", stringValue = "false")
class MenuResource {

    private final Menus menus;

    MenuResource(Menus menus) {
        this.menus = menus;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    public Menu menu() {
        return menus.own();
    }
}
