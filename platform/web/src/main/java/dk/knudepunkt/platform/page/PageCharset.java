package dk.knudepunkt.platform.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every page says how it is written, so that no resource has to: without it, a reader's program guesses at æ, ø and å. */
public class PageCharset {

    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType()) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_TYPE,
                            MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()));
        }
    }
}
