package dk.knudepunkt.platform.series;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands out the bytes of a file as bytes. An endpoint that also speaks JSON chose its writer from what was accepted, before
 * it was known that the answer is a file, and that writer would make a text of it; setting the answer again lets its own
 * content type choose.
 */
class FilesAsBytes {

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        if (response.getEntity() instanceof byte[] file && response.getMediaType() != null) {
            response.setEntity(file, response.getEntityAnnotations(), response.getMediaType());
        }
    }
}
