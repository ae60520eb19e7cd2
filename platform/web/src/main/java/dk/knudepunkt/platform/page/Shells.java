package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the shell of the page that this request asks for. */
@RequestScoped
public class Shells {

    /** The id of what the tag {@code more} adds to. */
    private static final String ROWS = "rows";

    private final Caller caller;
    private final RoutingContext request;
    private final Menus menus;

    Shells(Caller caller, RoutingContext request, Menus menus) {
        this.caller = caller;
        this.request = request;
        this.menus = menus;
    }

    public Shell here() {
        return caller.isSignedIn() ? of(request, caller.name(), menu()) : forAnybody();
    }

    private List<MenuItem> menu() {
        return menus.of(request.request()).items(caller.roles(), language(request), request.normalizedPath());
    }

    /** The shell where it is not known who reads. */
    Shell forAnybody() {
        return of(request, null, List.of());
    }

    /** The shell of a page for a reader with this name and this menu; who has not signed in has no name. */
    public static Shell of(RoutingContext request, @Nullable String name, List<MenuItem> menu) {
        var scheme = Scheme.of(request.request().getHeader(Scheme.HEADER));
        return new Shell(
                language(request).code(),
                name,
                request.normalizedPath(),
                menu,
                scheme,
                Query.of(request.request().query()));
    }

    /**
     * What stands above the rows of a list and costs a look at the whole of it, as its total does: null where only further
     * rows are asked for, since a script takes nothing else of the answer. Without scripts a further page is a page.
     */
    public <T> @Nullable T aboveRows(Supplier<T> counted) {
        return ROWS.equals(request.request().getHeader("HX-Target")) ? null : counted.get();
    }

    /** The language that the reader asks for. */
    public static Language language(RoutingContext request) {
        return Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
