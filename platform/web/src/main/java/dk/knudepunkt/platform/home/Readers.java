package dk.knudepunkt.platform.home;

import dk.knudepunkt.platform.page.FrontPage;
import dk.knudepunkt.platform.security.Permissions;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells the gateway, along with the menu, whose front page this service has something for: the others' need not wait for it. */
class Readers {

    @Produces
    @Singleton
    static FrontPage frontPage(@All List<HomePart> parts, Permissions permissions) {
        return new FrontPage(parts.stream()
                .flatMap(part -> permissions.roles(part.permission()).stream())
                .distinct()
                .sorted()
                .toList());
    }
}
