package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;

/** The front page: to a visitor what this is, to one who has signed in where to go. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class HomeResource {

    private final Sessions sessions;
    private final VisitorShells shells;
    private final ContributedMenu menu;

    HomeResource(Sessions sessions, VisitorShells shells, ContributedMenu menu) {
        this.sessions = sessions;
        this.shells = shells;
        this.menu = menu;
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> home(RoutingContext context) {
        return sessions.visitor(context).map(visitor -> {
            var shell = shells.of(context, visitor);
            return visitor.isSignedIn()
                    ? Templates.home(shell, cards(visitor, Shells.language(context)))
                    : Templates.welcome(shell);
        });
    }

    @GET
    @PermitAll
    @Path("/signed-out")
    public Uni<TemplateInstance> signedOut(RoutingContext context) {
        return shells.of(context).map(Templates::signedOut);
    }

    private List<Card> cards(Visitor visitor, Language language) {
        return menu.now().openTo(visitor.roles()).stream()
                .flatMap(entry -> Card.of(entry, language).stream())
                .toList();
    }

    @CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance welcome(Shell shell);

        static native TemplateInstance home(Shell shell, List<Card> cards);

        static native TemplateInstance signedOut(Shell shell);
    }
}
