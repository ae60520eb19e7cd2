package dk.knudepunkt.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in. It comes from outside, so it leads nowhere but to a page of this site. */
public final class ReturnPath {

    private ReturnPath() {}

    /** The sign-in that leads back to this address afterwards. */
    public static String signInThenBackTo(String target) {
        return "/sign-in?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }

    /** The same for a part of a page, which leads back to the page; htmx says which that is. */
    public static String signInThenBackToPage(HttpServerRequest request) {
        var page = request.getHeader("HX-Current-URL");
        return signInThenBackTo(page == null ? "/" : page.replaceFirst("^https?://[^/]*", ""));
    }

    static String of(@Nullable String to) {
        // Browsers read both // and /\ as the beginning of another host.
        return to != null && to.matches("/([^/\\\\\\s]\\S*)?") ? to : "/";
    }
}
