package dk.knudepunkt.gateway.home;

import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.gateway.page.VisitorShells;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.IncompleteToken;
import dk.knudepunkt.platform.security.Role;
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

/** The front page: to a visitor what this is, to one who has signed in what waits for them and where to go. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Cache(noCache = true, isPrivate = true)
class HomeResource {

    private final Sessions sessions;
    private final VisitorShells shells;
    private final FrontPages pages;
    private final ContributedMenu menu;

    HomeResource(Sessions sessions, VisitorShells shells, FrontPages pages, ContributedMenu menu) {
        this.sessions = sessions;
        this.shells = shells;
        this.pages = pages;
        this.menu = menu;
    }

    @GET
    @PermitAll
    public Uni<TemplateInstance> home(RoutingContext context) {
        return sessions.visitor(context).invoke(HomeResource::requireRole).flatMap(visitor -> {
            var shell = shells.of(context, visitor);
            return visitor.isSignedIn()
                    ? pages.of(context.request(), visitor)
                            .map(parts -> Templates.home(shell, parts, cards(visitor, shell.spoken())))
                    : Uni.createFrom().item(Templates.welcome(shell));
        });
    }

    /** Whoever has none would find a page without a way on, and no word why. */
    private static void requireRole(Visitor visitor) {
        if (visitor.isSignedIn() && Role.isNoneOf(visitor.roles())) {
            throw IncompleteToken.without(Caller.ROLES);
        }
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

        static native TemplateInstance home(Shell shell, FrontPageParts home, List<Card> cards);

        static native TemplateInstance signedOut(Shell shell);
    }
}
