package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;

/** The front page: to a visitor what this is, to one who has signed in where to go. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Cache(noCache = true, isPrivate = true)
class HomeResource {

    private final Sessions sessions;
    private final Shells shells;

    HomeResource(Sessions sessions, Shells shells) {
        this.sessions = sessions;
        this.shells = shells;
    }

    @GET
    public Uni<TemplateInstance> home(RoutingContext context) {
        return sessions.visitor(context).map(visitor -> {
            var shell = shells.of(context, visitor);
            return visitor.isSignedIn()
                    ? Templates.home(shell, cards(visitor, Language.of(context.request())))
                    : Templates.welcome(shell);
        });
    }

    @GET
    @Path("/signed-out")
    public Uni<TemplateInstance> signedOut(RoutingContext context) {
        return shells.of(context).map(Templates::signedOut);
    }

    private static List<Card> cards(Visitor visitor, Language language) {
        return Destination.openTo(visitor.roles()).stream()
                .map(destination -> destination.card(language))
                .toList();
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance welcome(Shell shell);

        static native TemplateInstance home(Shell shell, List<Card> cards);

        static native TemplateInstance signedOut(Shell shell);
    }
}
