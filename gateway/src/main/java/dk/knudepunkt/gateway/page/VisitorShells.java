package dk.knudepunkt.gateway.page;

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

    VisitorShells(Sessions sessions) {
        this.sessions = sessions;
    }

    public Uni<Shell> of(RoutingContext context) {
        return sessions.visitor(context).map(visitor -> of(context, visitor));
    }

    Shell of(RoutingContext context, Visitor visitor) {
        return Shells.of(context, visitor.name(), menu(context, visitor));
    }

    private static List<MenuItem> menu(RoutingContext context, Visitor visitor) {
        var language = Shells.language(context);
        return visitor.isSignedIn()
                ? Destination.openTo(visitor.roles()).stream()
                        .map(destination -> destination.link(language))
                        .toList()
                : List.of();
    }
}
