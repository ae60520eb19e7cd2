package dk.knudepunkt.gateway.session;

import static io.restassured.RestAssured.given;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;

/** What the gateway has told of sessions to the service that remembers them. */
record ToldUses(String keeper) {

    /** Those of a user, the oldest first. */
    List<JsonObject> of(String user) {
        return new JsonArray(given().get(keeper + "/session-uses").asString())
                .stream()
                        .map(JsonObject.class::cast)
                        .filter(use -> subject(use.getString("by")).equals(user))
                        .toList();
    }

    /** What the last session of a user is called, as soon as it was told of. */
    String session(String user) {
        return Awaitility.await()
                .until(() -> of(user), uses -> !uses.isEmpty())
                .getLast()
                .getString("session");
    }

    private static String subject(String authorization) {
        var payload = authorization.substring("Bearer ".length()).split("\\.", -1)[1];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload))).getString("sub");
    }
}
