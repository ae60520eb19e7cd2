package dk.knudepunkt.gateway.events;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.docs.DocField;
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
import java.util.List;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** What happens in the house, and how it is told: all messages, and each of them with an example. */
@Path("/event-docs")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class EventDocsResource {

    private final VisitorShells shells;
    private final EventCatalogue catalogue;

    EventDocsResource(Settings settings, VisitorShells shells) {
        this.shells = shells;
        this.catalogue = new EventCatalogue(Built.json("asyncapi/asyncapi.json", settings, JsonNode.class));
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> events(RoutingContext context) {
        return shells.of(context).map(shell -> Templates.eventDocs(shell, catalogue.topics(), catalogue.headers()));
    }

    @GET
    @Path("/{name}")
    @PermitAll
    public Uni<TemplateInstance> event(@RestPath String name, RoutingContext context) {
        var type = catalogue.find(name).orElseThrow(NotFoundException::new);
        return shells.of(context).map(shell -> Templates.eventDoc(shell, type));
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance eventDocs(Shell shell, List<Topic> topics, List<DocField> headers);

        static native TemplateInstance eventDoc(Shell shell, EventType type);
    }
}
