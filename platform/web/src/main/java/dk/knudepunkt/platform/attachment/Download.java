package dk.knudepunkt.platform.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** A file on its way out: to be saved, and never shown in the page's own name. Carried, never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record Download(String name, FileKind kind, byte[] content) {

    public RestResponse<byte[]> response() {
        return RestResponse.ResponseBuilder.ok(content, kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** RFC 8187: a form's plus sign would stay one in a header. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
