package dk.knudepunkt.platform.series;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands out the bytes of a file as bytes, and rows as JSON. An endpoint that speaks several formats chose its writer from
 * what was accepted, before it was known what the answer is, and that writer would make a text of it; setting the answer
 * again lets its own content type choose.
 */
class WrittenAsWhatItIs {

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        var entity = response.getEntity();
        if ((entity instanceof byte[] || entity instanceof List<?>) && response.getMediaType() != null) {
            response.setEntity(entity, response.getEntityAnnotations(), response.getMediaType());
        }
    }
}
