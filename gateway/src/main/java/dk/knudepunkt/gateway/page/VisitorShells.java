package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.page.MenuItem;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the shell for the one who asks, whom the session knows. */
@Singleton
public class VisitorShells {

    private final Sessions sessions;
    private final ContributedMenu menu;

    VisitorShells(Sessions sessions, ContributedMenu menu) {
        this.sessions = sessions;
        this.menu = menu;
    }

    public Uni<Shell> of(RoutingContext context) {
        return sessions.visitor(context).map(visitor -> of(context, visitor));
    }

    public Shell of(RoutingContext context, Visitor visitor) {
        return Shells.of(context, visitor.name(), menu(context, visitor));
    }

    private List<MenuItem> menu(RoutingContext context, Visitor visitor) {
        return visitor.isSignedIn()
                ? menu.now().items(visitor.roles(), Shells.language(context), context.normalizedPath())
                : List.of();
    }
}
