package dk.knudepunkt.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tags what the API shows by its content, answers 304 to a caller who already has it, and keeps answers out of shared
 * caches. The content tells more than a version: what a caller may do is part of it, and differs by role.
 */
class NotModified {

    private static final String PRIVATE = "private, no-cache";

    private final ObjectMapper json;

    NotModified(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(PRIVATE));
        var tag = tag(request, response);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tag != null && isRead(request) && response.getStatus() == 200 && isKnown(known, tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private @Nullable String tag(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var given = response.getHeaderString(HttpHeaders.ETAG);
        if (response.getStatus() >= 300 || !isApi(request) || !isJson(response)) {
            return given;
        }
        var headers = response.getHeaders();
        if (isRead(request) && List.of(PRIVATE).equals(headers.get(HttpHeaders.CACHE_CONTROL))) {
            headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        }
        if (given == null ? !isRead(request) : !ETag.isOfVersion(given)) {
            return given;
        }
        var written = json.writeValueAsBytes(response.getEntity());
        var tag = given == null ? ETag.of(written) : ETag.of(given, written);
        // The framework's getHeaderString would go on giving the one from before.
        headers.putSingle(HttpHeaders.ETAG, tag);
        // What is written is what goes out: nobody writes it once more.
        response.setEntity(written, response.getEntityAnnotations(), response.getMediaType());
        return tag;
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }

    /** Files are tagged by who writes them, who knows what in them is content. */
    private static boolean isJson(ContainerResponseContext response) {
        return response.hasEntity()
                && !(response.getEntity() instanceof byte[])
                && !(response.getEntity() instanceof InputStream)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private static boolean isRead(ContainerRequestContext request) {
        return HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
    }

    /** What is no list of tags is no condition that we know of. */
    private static boolean isKnown(@Nullable String known, String tag) {
        var bare = tag.substring(1, tag.length() - 1);
        return known != null
                && EntityTags.read(known)
                        .filter(tags -> tags.name(bare::equals))
                        .isPresent();
    }
}
