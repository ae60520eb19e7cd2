package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the shell of the page that this request asks for. */
@RequestScoped
public class Shells {

    private final Caller caller;
    private final RoutingContext request;

    Shells(Caller caller, RoutingContext request) {
        this.caller = caller;
        this.request = request;
    }

    public Shell here() {
        return caller.isSignedIn() ? shell(caller.name(), Menu.of(caller, language(), path())) : forAnybody();
    }

    /** The shell where it is not known who reads. */
    Shell forAnybody() {
        return shell(null, List.of());
    }

    private Shell shell(@Nullable String name, List<MenuItem> menu) {
        return new Shell(language().code(), name, path(), menu);
    }

    private Language language() {
        return Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String path() {
        return request.normalizedPath();
    }
}
