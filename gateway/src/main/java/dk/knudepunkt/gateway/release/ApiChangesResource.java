package dk.knudepunkt.gateway.release;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.openapi.Built;
import dk.knudepunkt.gateway.page.VisitorShells;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;

/** What changed in the API, what is about to, and what ends. */
@Path("/api-changes")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class ApiChangesResource {

    private final VisitorShells shells;
    private final ApiHistory history;

    ApiChangesResource(Settings settings, VisitorShells shells) {
        this.shells = shells;
        this.history = Built.json("openapi/api-changes.json", settings, ApiHistory.class);
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> changes(RoutingContext context) {
        return shells.of(context).map(shell -> Templates.apiChanges(shell, history));
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance apiChanges(Shell shell, ApiHistory history);
    }
}
