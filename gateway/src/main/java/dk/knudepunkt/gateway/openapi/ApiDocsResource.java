package dk.knudepunkt.gateway.openapi;

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

/** The same for reading and trying out, with Swagger UI served from here. */
@Path("/api-docs")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class ApiDocsResource {

    private final VisitorShells shells;

    ApiDocsResource(VisitorShells shells) {
        this.shells = shells;
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> docs(RoutingContext context) {
        return shells.of(context).map(Templates::apiDocs);
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance apiDocs(Shell shell);
    }
}
