package dk.knudepunkt.integration.user;

import static dk.knudepunkt.integration.Callers.as;
import static dk.knudepunkt.integration.Callers.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has signed in, as the gateway tells it, and how an administrator ends their sessions. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class UserResourceTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SessionRound round;

    @Inject
    Wristwatch watch;

    @AfterEach
    void forgetAll() throws SQLException {
        watch.goRight();
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from known_user");
        }
    }

    @Test
    void whoSignsInIsThereAsTheTokenSays() {
        var session = used("les-solroed", 0);
        used("finance-greve", 0);

        as("admin")
                .get("/api/users/les-solroed")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", is("LES-rådgiver, Solrød"))
                .body("roles", is(List.of("les")))
                .body("units", is(List.of("les-solroed")))
                .body("municipality", nullValue())
                .body("sessions.id", is(List.of(session)))
                .body("sessions[0].actions", is(List.of("end")))
                .body("actions", is(List.of("sign-out")));
        as("admin")
                .get("/api/users")
                .then()
                .statusCode(200)
                .body("items.account", is(List.of("finance-greve", "les-solroed")))
                .body("items[0].municipality", is("253"));
    }

    @Test
    void aListOfManyIsReadPageByPage() {
        List.of("triage", "kam", "analyst").forEach(user -> used(user, 0));
        var first = as("admin").get("/api/users?limit=2");
        var second = as("admin").get("/api/users?limit=2&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.account")).containsExactly("analyst", "kam");
        assertThat(second.<List<String>>path("items.account")).containsExactly("triage");
        as("admin").get("/api/users?cursor=made-up").then().statusCode(400);
    }

    @Test
    void aSessionThatGoesUnusedIsNotOpenAnyMoreAndOneThatIsUsedIs() {
        var left = used("triage", 0);
        var used = used("triage", 0);
        watch.set(watch.instant().plus(Duration.ofMinutes(20)));
        use("triage", used, 1200).statusCode(204);
        watch.set(watch.instant().plus(Duration.ofMinutes(15)));

        as("admin").get("/api/users/triage").then().body("sessions.id", is(List.of(used)));
        as("admin")
                .header("If-Match", "*")
                .post("/api/users/triage/sessions/" + left + "/end")
                .then()
                .statusCode(409)
                .body("type", is("/problems/session-not-open"));
    }

    @Test
    void oneSessionEndsAndTheOtherGoesOn() throws SQLException {
        var one = used("triage", 0);
        var other = used("triage", 0);
        var path = "/api/users/triage/sessions/" + one + "/end";

        as("admin").post(path).then().statusCode(428);
        as("admin").header("If-Match", "\"7\"").post(path).then().statusCode(412);
        as("admin")
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(200)
                .body("sessions.id", is(List.of(other)));
        as("admin").header("If-Match", "*").post(path).then().statusCode(409);
        as("admin")
                .header("If-Match", "*")
                .post("/api/users/kam/sessions/" + other + "/end")
                .then()
                .statusCode(404)
                .body("type", is("/problems/session-not-found"));

        given().get("/session-ends")
                .then()
                .statusCode(200)
                .body("sessions." + one, allOf(greaterThanOrEqualTo(0), lessThan(60_000)))
                .body("sessions", not(hasKey(other)))
                .body("accounts", not(hasKey("triage")));
        assertThat(audited("triage")).isEqualTo("admin session ended user");
    }

    @Test
    void anIssuerBeginsASessionAnewUnderItsOldName() {
        var session = used("triage", 30);
        end(session).statusCode(200);
        use("triage", session, 40).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(0));

        watch.set(watch.instant().plus(Duration.ofSeconds(20)));
        use("triage", session, 5).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.id", is(List.of(session)));
        given().get("/session-ends").then().body("sessions", not(hasKey(session)));
        end(session).statusCode(200);
        given().get("/session-ends").then().body("sessions", hasKey(session));
    }

    @Test
    void anEndIsToldForAsLongAsTheSessionCouldOpenAnything() {
        var session = used("triage", 0);
        end(session).statusCode(200);
        watch.set(watch.instant().plus(Duration.ofMinutes(31)));
        given().get("/session-ends").then().body("sessions", hasKey(session));
        watch.set(watch.instant().plus(Duration.ofMinutes(10)));
        given().get("/session-ends").then().body("sessions", not(hasKey(session)));
    }

    @Test
    void aSessionMayGoOnForLong() {
        use("triage", name(), 9_000_000).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(1));
    }

    private static ValidatableResponse end(String session) {
        return as("admin")
                .header("If-Match", "*")
                .post("/api/users/triage/sessions/" + session + "/end")
                .then();
    }

    @Test
    void allSessionsOfAUserEndAlsoThoseThatNobodyToldOf() throws SQLException {
        var one = used("triage", 30);
        var two = used("triage", 0);
        used("kam", 0);
        var tag = as("admin").get("/api/users/triage").header("ETag");
        var key = UUID.randomUUID().toString();

        as("admin").post("/api/users/triage/sign-out").then().statusCode(428);
        for (var i = 0; i < 2; i++) {
            as("admin")
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .post("/api/users/triage/sign-out")
                    .then()
                    .statusCode(200)
                    .body("sessions", is(List.of()));
        }
        as("admin")
                .header("If-Match", tag)
                .post("/api/users/triage/sign-out")
                .then()
                .statusCode(412);
        watch.set(watch.instant().plus(Duration.ofSeconds(3)));

        given().get("/session-ends")
                .then()
                .body("sessions", hasKey(one))
                .body("sessions", hasKey(two))
                .body("accounts", not(hasKey("kam")))
                .body("accounts.triage", allOf(greaterThanOrEqualTo(3_000), lessThan(60_000)));
        as("admin").get("/api/users/kam").then().body("sessions.size()", is(1));
        assertThat(audited("triage")).isEqualTo("admin signed out user");
    }

    @Test
    void whoHasLeftHasNoOpenSession() {
        var session = used("triage", 0);

        leave("kam", session).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(1));
        leave("triage", session).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(0));
        given().get("/session-ends").then().body("sessions", hasKey(session));
        leave("triage", name()).statusCode(204);
    }

    @Test
    void whatEndsAtTheIssuerIsNotOpenAndGatewaysHearOfIt() {
        var sid = UUID.randomUUID().toString();
        var session = HexFormat.of().formatHex(new SecretToken(sid).digest());
        use("triage", session, 0).statusCode(204);
        var other = used("triage", 0);

        // What gateways call it is shown to administrators, and proves nothing.
        endAtIssuer(session).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(2));
        endAtIssuer(sid).statusCode(204);
        as("admin").get("/api/users/triage").then().body("sessions.id", is(List.of(other)));
        given().get("/session-ends").then().body("sessions", hasKey(session)).body("sessions", not(hasKey(other)));
        endAtIssuer(sid).statusCode(204);
        endAtIssuer("").statusCode(422);
    }

    private static ValidatableResponse endAtIssuer(String sid) {
        return given().contentType("application/json")
                .body("{\"sid\": \"%s\"}".formatted(sid))
                .post("/session-ends/at-issuer")
                .then();
    }

    @Test
    void nobodyUsesTheSessionOfAnother() {
        var session = used("triage", 0);

        use("kam", session, 0).statusCode(404);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(1));
    }

    @Test
    void twoTabsThatBeginAtOnceAreOneUser() {
        List<Response> answers = AtOnce.times(
                8,
                no -> sending("analyst", "{\"session\": \"%s\", \"secondsOld\": 0}".formatted(name()))
                        .post("/session-uses"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(204));
        as("admin").get("/api/users/analyst").then().body("sessions.size()", is(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"session\": \"short\", \"secondsOld\": 0}",
                "{\"session\": \"'; drop table user_session\", \"secondsOld\": 0}",
                "{\"session\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", \"secondsOld\": -1}"
            })
    void whatIsNoUseIsRefused(String use) {
        sending("triage", use).post("/session-uses").then().statusCode(422);
    }

    @Test
    void othersSeeNobodyAndEndNothing() {
        var session = used("triage", 0);
        for (var client :
                List.of("les-solroed", "triage", "developer", "kam", "analyst", "council", "finance-greve", "crm")) {
            as(client).get("/api/users").then().statusCode(403);
            as(client).get("/api/users/triage").then().statusCode(403);
            as(client)
                    .header("If-Match", "*")
                    .post("/api/users/triage/sign-out")
                    .then()
                    .statusCode(403);
            as(client)
                    .header("If-Match", "*")
                    .post("/api/users/triage/sessions/" + session + "/end")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/users").then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/session-uses")
                .then()
                .statusCode(401);
        as("admin").get("/api/users/triage").then().body("sessions.size()", is(1));
        as("admin").get("/api/users/nobody").then().statusCode(404).body("type", is("/problems/user-not-found"));
    }

    @Test
    void whoHasNotBeenHereForLongIsForgotten() {
        used("triage", 0);
        watch.set(watch.instant().plus(Duration.ofDays(80)));
        used("kam", 0);
        round.sweep();
        as("admin").get("/api/users/triage").then().statusCode(200);
        watch.set(watch.instant().plus(Duration.ofDays(11)));
        round.sweep();

        as("admin").get("/api/users/triage").then().statusCode(404);
        as("admin").get("/api/users").then().body("items.account", not(hasItem("triage")));
        as("admin").get("/api/users/kam").then().statusCode(200);
    }

    private static String used(String user, int secondsOld) {
        var session = name();
        use(user, session, secondsOld).statusCode(204);
        return session;
    }

    private static ValidatableResponse use(String user, String session, int secondsOld) {
        return sending(user, "{\"session\": \"%s\", \"secondsOld\": %d}".formatted(session, secondsOld))
                .post("/session-uses")
                .then();
    }

    private static ValidatableResponse leave(String user, String session) {
        return sending(user, "{\"session\": \"%s\"}".formatted(session))
                .post("/session-ends")
                .then();
    }

    private static String name() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String audited(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select actor || ' ' || action || ' ' || resource from audit_entry where resource_id = ? order by id desc")) {
            query.setString(1, id);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
