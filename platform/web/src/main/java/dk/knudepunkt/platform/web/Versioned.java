package dk.knudepunkt.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that show a resource with the version that a change of it has to name; see {@link IfMatch}. */
public final class Versioned {

    private Versioned() {}

    /** 200, with the resource as it is. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }

    /**
     * 201, with the resource that was made.
     *
     * @param path of the new resource, for {@code Location}
     */
    public static <T> RestResponse<T> created(String path, T view, long version) {
        return ResponseBuilder.<T>created(URI.create(path))
                .entity(view)
                .header(HttpHeaders.ETAG, ETag.of(version))
                .build();
    }
}
