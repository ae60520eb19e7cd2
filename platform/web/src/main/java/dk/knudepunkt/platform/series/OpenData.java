package dk.knudepunkt.platform.series;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** What anybody may read, without signing in. */
public final class OpenData {

    private OpenData() {}

    /** Also for pages of other sites, and for caches on the way: nothing in the answer depends on who asks. */
    public static <T> RestResponse<T> forAnybody(RestResponse<T> answer) {
        answer.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        return answer;
    }
}
