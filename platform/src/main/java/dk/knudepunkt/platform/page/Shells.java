package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

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
        var language = Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var path = request.normalizedPath();
        var name = caller.isSignedIn() ? caller.name() : null;
        return new Shell(language.code(), name, path, Menu.of(caller, language, path));
    }
}
