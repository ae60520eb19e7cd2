package dk.knudepunkt.integration.webhook;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.function.Predicate;

/** A webhook as its owner keeps it over the API. */
public record Registered(String owner, String id, String secret) {

    private static final String WEBHOOKS = "/api/webhooks";

    public static Registered by(String owner, String url, String... types) {
        var answer = sending(owner, body(url, types))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
        return new Registered(owner, answer.path("webhook.id"), answer.path("secret"));
    }

    public static String body(String url, String... types) {
        return "{\"url\": \"%s\", \"eventTypes\": [\"%s\"]}".formatted(url, String.join("\", \"", types));
    }

    public String path() {
        return WEBHOOKS + "/" + id;
    }

    public Response get() {
        return as(owner).get(path());
    }

    public Response post(String action) {
        return as(owner).header("If-Match", get().header("ETag")).post(path() + "/" + action);
    }

    /** The newest message, once it is as it should be. */
    public Response awaitNewest(Predicate<Response> condition) {
        return await().until(() -> as(owner).get(path() + "/deliveries"), condition);
    }

    public void remove() {
        as(owner).header("If-Match", "*").delete(path()).then().statusCode(204);
    }
}
