package dk.knudepunkt.gateway.home;

import dk.knudepunkt.gateway.area.Area;
import dk.knudepunkt.gateway.area.Areas;
import dk.knudepunkt.gateway.area.Asker;
import dk.knudepunkt.gateway.home.FrontPageParts.AreaParts;
import dk.knudepunkt.gateway.menu.ContributedMenu;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.home.ShownPart;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Asks all services at once that have something to say to a reader. */
@Singleton
class FrontPages {

    private static final String ADDRESS = "/home";

    private final Areas areas;
    private final ContributedMenu menu;

    FrontPages(Areas areas, ContributedMenu menu) {
        this.areas = areas;
        this.menu = menu;
    }

    Uni<FrontPageParts> of(HttpServerRequest request, Visitor visitor) {
        return visitor.token()
                .map(token -> of(Asker.ofSession(request, token), visitor))
                .orElseGet(() -> Uni.createFrom().item(FrontPageParts.NONE));
    }

    private Uni<FrontPageParts> of(Asker asker, Visitor visitor) {
        var answers = areas.all().stream()
                .filter(area -> menu.speaksTo(visitor.roles(), area.service()))
                .map(area -> ask(area, asker))
                .toList();
        return answers.isEmpty()
                ? Uni.createFrom().item(FrontPageParts.NONE)
                : Uni.join().all(answers).andFailFast().map(FrontPageParts::of);
    }

    private Uni<AreaParts> ask(Area area, Asker asker) {
        return areas.ask(area, ADDRESS, asker, ShownPart[].class)
                .map(parts -> AreaParts.of(area, parts))
                .onFailure()
                .recoverWithItem(() -> AreaParts.missing(area));
    }
}
