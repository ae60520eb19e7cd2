package dk.knudepunkt.gateway;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** What machines bring in {@code Authorization}. */
public final class Token {

    /** Has the form of a token and is signed by nobody, which only services look at. */
    public static final String ANY = "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjcm0ifQ.c2lnbmF0dXJl";

    private Token() {}

    /** One that was given to this account just now, in the same form. */
    public static String of(String account) {
        var claims = new JsonObject()
                .put("sub", account)
                .put("iat", Instant.now().getEpochSecond())
                .encode();
        return "Bearer eyJhbGciOiJSUzI1NiJ9.%s.c2lnbmF0dXJl"
                .formatted(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(StandardCharsets.UTF_8)));
    }
}
