package dk.knudepunkt.gateway.docs;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** The documentation of the API: all operations, and each of them with what it takes, what it answers and a command. */
@Path("/api-docs")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class ApiDocsResource {

    private final Settings settings;
    private final VisitorShells shells;
    private final ApiIndex index;

    ApiDocsResource(Settings settings, VisitorShells shells) {
        this.settings = settings;
        this.shells = shells;
        this.index = read("index", ApiIndex.class);
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> operations(RoutingContext context) {
        var tokens = settings.signIn().tokenUrl();
        return shells.of(context).map(shell -> Templates.apiDocs(shell, index, tokens));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Uni<TemplateInstance> operation(@RestPath String id, RoutingContext context) {
        if (!index.knows(id)) {
            throw new NotFoundException();
        }
        var operation = read(id, OperationDoc.class);
        return shells.of(context).map(shell -> Templates.apiDoc(shell, operation));
    }

    private <T> T read(String name, Class<T> type) {
        return Built.json("api-docs/" + name + ".json", settings, type);
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance apiDocs(Shell shell, ApiIndex index, URI tokens);

        static native TemplateInstance apiDoc(Shell shell, OperationDoc operation);
    }
}
