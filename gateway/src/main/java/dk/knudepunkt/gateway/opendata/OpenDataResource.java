package dk.knudepunkt.gateway.opendata;

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
import java.net.URI;
import org.jboss.resteasy.reactive.Cache;

/** All tables with their addresses, to be copied into a spreadsheet or a dashboard. */
@Path("/open-data")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class OpenDataResource {

    private final VisitorShells shells;
    private final OpenDataIndex index;
    private final URI tokens;

    OpenDataResource(Settings settings, VisitorShells shells) {
        this.shells = shells;
        this.index = Built.json("open-data/tables.json", settings, OpenDataIndex.class);
        this.tokens = settings.signIn().tokenUrl();
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> tables(RoutingContext context) {
        return shells.of(context).map(shell -> Templates.openData(shell, index, tokens));
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance openData(Shell shell, OpenDataIndex index, URI tokens);
    }
}
