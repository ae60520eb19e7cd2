package dk.knudepunkt.gateway.search;

import dk.knudepunkt.gateway.area.Asker;
import dk.knudepunkt.gateway.page.VisitorShells;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.search.SearchText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** The page of a search. What a service finds is sent when it is there, below what others have found already. */
@Path("/search")
class SearchPages {

    /** Where the page is cut: what comes before is shown at once. */
    private static final String HITS = "<!--hits-->";

    private static final int OK = 200;
    private static final int MALFORMED = 400;

    private final Sessions sessions;
    private final VisitorShells shells;
    private final Search search;
    private final MenuHits pages;

    SearchPages(Sessions sessions, VisitorShells shells, Search search, MenuHits pages) {
        this.sessions = sessions;
        this.shells = shells;
        this.search = search;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(Shell shell, Asked asked);

        static native TemplateInstance found(Shell shell, AreaFound found);

        static native TemplateInstance end(Shell shell, int hits);
    }

    /**
     * What was asked for.
     *
     * @param typed as it was typed
     * @param text empty where nothing was typed, or nothing that can be searched for
     * @param refusal why not
     */
    record Asked(String typed, Optional<SearchText> text, Optional<Problem> refusal) {

        static Asked of(@Nullable String q) {
            if (q == null) {
                return new Asked("", Optional.empty(), Optional.empty());
            }
            return SearchText.refusal(q)
                    .map(problem -> new Asked(q, Optional.empty(), Optional.of(problem)))
                    .orElseGet(() -> new Asked(q, Optional.of(SearchText.of(q)), Optional.empty()));
        }

        int status() {
            return refusal.isPresent() ? MALFORMED : OK;
        }
    }

    @GET
    @Authenticated
    @Produces("text/html;charset=UTF-8")
    public RestMulti<String> page(@QueryParam(SearchText.PARAMETER) @Nullable String q, RoutingContext context) {
        var asked = Asked.of(q);
        return RestMulti.fromUniResponse(
                sessions.visitor(context),
                visitor -> page(asked, visitor, context),
                visitor -> Map.of("Cache-Control", List.of("no-store"), "X-Accel-Buffering", List.of("no")),
                visitor -> asked.status());
    }

    private Multi<String> page(Asked asked, Visitor visitor, RoutingContext context) {
        var shell = shells.of(context, visitor);
        var page = Templates.search(shell, asked).render().split(HITS, 2);
        if (asked.text().isEmpty()) {
            return Multi.createFrom().items(page);
        }
        var found = found(asked.text().get(), visitor, context, shell).cache();
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(page[0]),
                        found.filter(AreaFound::isWorthShowing)
                                .map(area -> Templates.found(shell, area).render()),
                        found.collect()
                                .asList()
                                .map(all -> Templates.end(shell, hits(all)).render() + page[1])
                                .toMulti());
    }

    private static int hits(List<AreaFound> all) {
        return all.stream().mapToInt(AreaFound::hits).sum();
    }

    private Multi<AreaFound> found(SearchText text, Visitor visitor, RoutingContext context, Shell shell) {
        var own = Multi.createFrom().item(pages.find(text, visitor.roles(), shell.spoken()));
        return visitor.token()
                .map(token -> Asker.ofSession(context.request(), token))
                .map(asker -> Multi.createBy().concatenating().streams(search.asTheyCome(text, asker), own))
                .orElse(own);
    }
}
