package dk.knudepunkt.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** One id follows a request through the gateway, the services' logs, the audit trail and the events it causes. */
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        continueWith(request.getHeaderString(HEADER));
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, current());
    }

    /** Takes up the id of whoever called, or begins a new one when it is absent, or could do harm in a log. */
    public static void continueWith(@Nullable String id) {
        MDC.put(
                KEY,
                id != null && WELL_FORMED.matcher(id).matches()
                        ? id
                        : UUID.randomUUID().toString());
    }

    /** The id of the work in progress. */
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : "none";
    }
}
