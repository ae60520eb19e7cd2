package dk.knudepunkt.platform.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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

    /** A workbook holds the moment it was written, so the tag is made of its rows. */
    public RestResponse<?> on(Series<?> series, SeriesFormat format) {
        return on(series.in(format), List.of(format, series.columns(), series.rows()));
    }

    private <T> RestResponse<T> on(RestResponse<T> answer, Object content) {
        answer.getHeaders().putSingle(HttpHeaders.ETAG, '"' + digest(content) + '"');
        return answer;
    }

    private String digest(Object content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
