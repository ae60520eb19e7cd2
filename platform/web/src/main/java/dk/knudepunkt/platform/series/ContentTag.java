package dk.knudepunkt.platform.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.web.ETag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Gives an answer an ETag made of its content. An answer that is computed has no version of its own; one made of
 * the facts behind it would miss a change of the rules or of the form.
 */
@ApplicationScoped
public class ContentTag {

    private final ObjectMapper json;

    ContentTag(ObjectMapper json) {
        this.json = json;
    }

    public <T> RestResponse<T> on(T content) {
        return on(RestResponse.ok(content));
    }

    public <T> RestResponse<T> on(RestResponse<T> answer) {
        return on(answer, answer.getEntity());
    }

    /** The tag is made of the rows: a workbook holds the moment it was written. */
    public RestResponse<?> on(Series<?> series, SeriesFormat format) {
        return on(series.in(format), List.of(format, series.columns(), series.rows()));
    }

    /** The tag is made of what the answer was made of, where each making of it differs: a PDF holds its moment, too. */
    public <T> RestResponse<T> on(RestResponse<T> answer, Object content) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, digest(content));
        return answer;
    }

    private String digest(Object content) {
        try {
            return ETag.of(json.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
