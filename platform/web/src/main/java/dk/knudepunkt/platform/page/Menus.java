package dk.knudepunkt.platform.page;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** The menu of a request: that of all services, which the gateway sends along; without a gateway, this service's own. */
@Singleton
class Menus {

    private final Menu own;

    /** The menu changes when a service is renewed; between, every page brings the same text. */
    private volatile Sent last;

    Menus(@All List<MenuEntry> contributed, FrontPage frontPage) {
        this.own = new Menu(contributed, frontPage.roles());
        this.last = new Sent("", own);
    }

    private record Sent(String text, Menu menu) {}

    /** What this service's features contribute. */
    Menu own() {
        return own;
    }

    Menu of(HttpServerRequest request) {
        var text = request.getHeader(MenuHeader.NAME);
        return text == null ? own : read(text);
    }

    private Menu read(String text) {
        var known = last;
        if (!known.text().equals(text)) {
            known = new Sent(text, MenuHeader.read(text).orElse(own));
            last = known;
        }
        return known.menu();
    }
}
