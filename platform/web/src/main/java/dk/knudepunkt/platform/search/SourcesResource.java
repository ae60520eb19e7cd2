package dk.knudepunkt.platform.search;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.arc.All;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells the gateway, for one person, what this service finds. No route leads here from outside. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "knudepunkt.menu.contributed", stringValue = "false")
class SourcesResource {

    private static final Logger LOG = Logger.getLogger(SourcesResource.class);

    private final List<SearchSource> sources;
    private final Caller caller;
    private final Shells shells;

    SourcesResource(@All List<SearchSource> sources, Caller caller, Shells shells) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::place))
                .toList();
        this.caller = caller;
        this.shells = shells;
    }

    @GET
    @Authenticated
    public List<FoundKind> find(@QueryParam(SearchText.PARAMETER) @Nullable String q) {
        var text = SearchText.of(q);
        var shell = shells.here();
        return sources.stream()
                .filter(source -> source.permission() == null || caller.may(source.permission()))
                .flatMap(source -> found(source, text, shell).stream())
                .filter(found -> !found.hits().isEmpty())
                .toList();
    }

    /** What is wrong with one source is no reason to withhold what others find. */
    private static Optional<FoundKind> found(SearchSource source, SearchText text, Shell shell) {
        try {
            return Optional.of(FoundKind.of(source, text, shell));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The source %s of the search", source.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
