package dk.knudepunkt.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to a caller who already has the version, and keeps answers out of shared caches. */
class NotModified {

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        var tag = response.getHeaderString(HttpHeaders.ETAG);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && known != null && isRead(request) && response.getStatus() == 200 && names(known, tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    }

    private static boolean names(String known, String tag) {
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .map(NotModified::strong)
                .anyMatch(strong(tag)::equals);
    }

    /** If-None-Match compares weakly. */
    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
