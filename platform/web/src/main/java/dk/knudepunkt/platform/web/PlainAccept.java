package dk.knudepunkt.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads {@code Accept} without regard to case, and without what stands beside a type, but for its weight. Clients add a
 * charset to it; the framework would take that for a type that nobody offers.
 */
class PlainAccept {

    private static final Pattern BESIDE =
            Pattern.compile(";\\s*+(?!q\\s*=)[^,;\"=]*+(?:=\\s*+(?:\"[^\"]*+\"|[^,;\"]*+))?\\s*+");

    @ServerRequestFilter(preMatching = true)
    public void simplify(ContainerRequestContext request) {
        request.getHeaders()
                .computeIfPresent(
                        HttpHeaders.ACCEPT,
                        (name, values) ->
                                values.stream().map(PlainAccept::plain).toList());
    }

    static String plain(String accept) {
        return BESIDE.matcher(accept.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
