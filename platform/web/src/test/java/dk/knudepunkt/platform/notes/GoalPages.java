package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages at addresses of the main menu. */
@Path("/goals")
@Produces(MediaType.TEXT_HTML)
class GoalPages {

    private final Shells shells;
    private final Template template;

    GoalPages(Shells shells, @Location("notes/page") Template template) {
        this.shells = shells;
        this.template = template;
    }

    @GET
    @PermitAll
    public TemplateInstance goals() {
        return page();
    }

    @GET
    @Path("/indicators")
    @PermitAll
    public TemplateInstance indicators() {
        return page();
    }

    @GET
    @Path("/desk")
    @PermissionsAllowed("desk:read")
    public TemplateInstance desk() {
        return page();
    }

    private TemplateInstance page() {
        return template.data("shell", shells.here());
    }
}
