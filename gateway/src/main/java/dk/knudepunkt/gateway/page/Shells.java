package dk.knudepunkt.gateway.page;

import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes the shell for the one who asks. */
@Singleton
public class Shells {

    private final Sessions sessions;

    Shells(Sessions sessions) {
        this.sessions = sessions;
    }

    public Uni<Shell> of(RoutingContext context) {
        return sessions.visitor(context).map(visitor -> of(context, visitor));
    }

    Shell of(RoutingContext context, Visitor visitor) {
        var language = Language.of(context.request());
        return new Shell(language.code(), visitor.name(), context.normalizedPath(), menu(visitor, language));
    }

    private static List<MenuItem> menu(Visitor visitor, Language language) {
        return visitor.isSignedIn()
                ? Destination.openTo(visitor.roles()).stream()
                        .map(destination -> destination.link(language))
                        .toList()
                : List.of();
    }
}
