package dk.knudepunkt.platform.testing;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the demo users, from the real issuer. */
public final class Tokens {

    private static final Map<String, String> BY_CLIENT = new ConcurrentHashMap<>();

    private Tokens() {}

    public static String of(String client) {
        return BY_CLIENT.computeIfAbsent(client, Tokens::request);
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue(LocalIssuer.SETTING, String.class);
    }

    private static String request(String client) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "secret")
                .when()
                .post(issuer() + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
