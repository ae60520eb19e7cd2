package dk.knudepunkt.gateway.search;

import dk.knudepunkt.gateway.area.Asker;
import dk.knudepunkt.gateway.refusal.Reasons;
import dk.knudepunkt.gateway.search.AreaFound.Answer;
import dk.knudepunkt.gateway.session.Sessions;
import dk.knudepunkt.gateway.session.Visitor;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.problem.ProblemBody;
import dk.knudepunkt.platform.search.SearchText;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** The same search for programs. A bearer token passes unread, as everywhere here: the services judge by it. */
@Path("/api/search")
@Produces(MediaType.APPLICATION_JSON)
@Cache(noStore = true)
class SearchResource {

    private final Sessions sessions;
    private final Search search;
    private final MenuHits pages;

    SearchResource(Sessions sessions, Search search, MenuHits pages) {
        this.sessions = sessions;
        this.search = search;
        this.pages = pages;
    }

    @GET
    @PermitAll
    public Uni<Response> find(@QueryParam(SearchText.PARAMETER) @Nullable String q, RoutingContext context) {
        var text = SearchText.of(q);
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null
                ? sessions.visitor(context).flatMap(visitor -> find(text, visitor, context))
                : find(text, Asker.of(context.request(), authorization), Set.of(), context);
    }

    private Uni<Response> find(SearchText text, Visitor visitor, RoutingContext context) {
        return visitor.token()
                .map(token -> find(text, Asker.ofSession(context.request(), token), visitor.roles(), context))
                .orElseGet(() -> Uni.createFrom().item(unauthenticated(context)));
    }

    private Uni<Response> find(SearchText text, Asker asker, Set<String> roles, RoutingContext context) {
        var language = Shells.language(context);
        return search.all(text, asker)
                .map(found -> isRefused(found)
                        ? unauthenticated(context)
                        : Response.ok(view(text, found, roles, language)).build());
    }

    private static boolean isRefused(List<AreaFound> found) {
        return found.stream().anyMatch(area -> area.answer() == Answer.REFUSED);
    }

    private SearchView view(SearchText text, List<AreaFound> found, Set<String> roles, Language language) {
        return SearchView.of(
                text.text(), Stream.concat(found.stream(), Stream.of(pages.find(text, roles, language))), language);
    }

    private static Response unauthenticated(RoutingContext context) {
        var refusal = Reasons.UNAUTHENTICATED;
        var answer = Response.status(refusal.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(refusal.body(Shells.language(context), URI.create(context.normalizedPath())));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }
}
