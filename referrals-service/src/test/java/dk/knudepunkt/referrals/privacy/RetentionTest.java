package dk.knudepunkt.referrals.privacy;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.privacy.PrivacyService;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Five years after its end a referral forgets who it was about. The test sweeps by hand. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class RetentionTest {

    @Inject
    PrivacyService privacy;

    @Inject
    Wristwatch watch;

    @Inject
    AgroalDataSource connections;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void whatEndedFiveYearsAgoIsErasedOnceAndWhatGoesOnIsNot() {
        watch.set(Instant.parse("2020-03-01T10:00:00Z"));
        var ended = refer();
        var open = refer();
        act("les-solroed", ended, "withdrawal", "{}").then().statusCode(200);

        sweepAt("2025-03-01T10:00:00Z");
        as("triage").get("/api/referrals/" + ended).then().body("erasedAt", nullValue());
        due(0);
        watch.set(Instant.parse("2025-03-02T10:00:00Z"));
        due(1);
        sweepAt("2025-03-02T10:00:00Z");
        due(0);
        as("triage")
                .get("/api/referrals/" + ended)
                .then()
                .body("erasedAt", notNullValue())
                .body("contactPerson", nullValue())
                .body("status", is("WITHDRAWN"));
        var version = as("triage").get("/api/referrals/" + ended).<Integer>path("version");
        sweepAt("2025-03-03T10:00:00Z");
        as("triage").get("/api/referrals/" + ended).then().body("version", is(version));
        as("triage").get("/api/referrals/" + open).then().body("contactPerson.name", is("Alma Eksempel"));
        act("les-solroed", open, "withdrawal", "{}").then().statusCode(200);
    }

    @Test
    void whatWasPassedOnIsOverThenAndWhatNobodyEndedFiveYearsAfterItCame() {
        watch.set(Instant.parse("2019-05-01T10:00:00Z"));
        var forwarded = refer();
        var forgotten = refer();
        act("triage", forwarded, "forwarding", "{\"target\": \"TRADE_COUNCIL\", \"comment\": \"De kender markedet\"}")
                .then()
                .statusCode(200);

        sweepAt("2024-05-01T10:00:00Z");
        as("triage").get("/api/referrals/" + forwarded).then().body("erasedAt", nullValue());
        sweepAt("2024-05-02T10:00:00Z");
        as("triage")
                .get("/api/referrals/" + forwarded)
                .then()
                .body("erasedAt", notNullValue())
                .body("contactPerson", nullValue());
        as("triage").get("/api/referrals/" + forgotten).then().body("erasedAt", nullValue());
        sweepAt("2029-05-02T10:00:00Z");
        as("triage")
                .get("/api/referrals/" + forgotten)
                .then()
                .body("erasedAt", notNullValue())
                .body("contactPerson", nullValue());
    }

    @Test
    void whoLeftFiveYearsAgoIsForgottenAndWhatTheyDidStays() {
        watch.set(Instant.parse("2018-06-01T10:00:00Z"));
        var developers = "/api/developers";
        var here = as("admin")
                .body("{\"subject\": \"bo.gik\", \"name\": \"Bo Gik\"}")
                .post(developers);
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"bo.gik\"}")
                .then()
                .statusCode(200);
        as("admin")
                .header("If-Match", here.header("ETag"))
                .body("{\"leftOn\": \"2018-06-01\"}")
                .post(developers + "/bo.gik/departure")
                .then()
                .statusCode(200);

        sweepAt("2023-06-01T10:00:00Z");
        as("admin").get(developers + "/bo.gik").then().statusCode(200);
        watch.set(Instant.parse("2023-06-02T10:00:00Z"));
        as("admin")
                .get("/api/referrals/personal-data/retention")
                .then()
                .body("due.find { it.kind == 'developer' }.records", is(1));
        sweepAt("2023-06-02T10:00:00Z");
        as("admin").get(developers + "/bo.gik").then().statusCode(404);
        as("triage")
                .get("/api/referrals/" + referral)
                .then()
                .body("status", is("ACCEPTED"))
                .body("developerId", not("bo.gik"));
    }

    @Test
    void whatASweepThatDiedHadInHandIsErasedByTheNext() throws SQLException {
        watch.set(Instant.parse("2020-02-03T10:00:00Z"));
        var ended = refer();
        act("les-solroed", ended, "withdrawal", "{}").then().statusCode(200);
        try (var killed = connections.getConnection()) {
            killed.setAutoCommit(false);
            try (var statement = killed.createStatement()) {
                statement.execute("select id from referral where id = '" + ended + "' for update");
            }
            sweepAt("2025-02-04T10:00:00Z");
            as("triage").get("/api/referrals/" + ended).then().body("erasedAt", nullValue());
            killed.rollback();
        }
        sweepAt("2025-02-04T10:00:00Z");
        as("triage").get("/api/referrals/" + ended).then().body("erasedAt", notNullValue());
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var trail = statement.executeQuery("select count(*) from audit_entry where resource_id = '" + ended
                        + "' and action = 'erased when its time was up'")) {
            trail.next();
            assertEquals(1, trail.getInt(1));
        }
    }

    /** However many are kept, a sweep reads a range of what has ended. */
    @Test
    void sweepReadsARangeOfTheIndex() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var plan = statement.executeQuery("explain select id from referral where over_at < now()"
                    + " and erased_at is null order by over_at limit 200 for update skip locked")) {
                var text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1));
                }
                assertTrue(text.toString().contains("referral_retention"), text::toString);
            } finally {
                statement.execute("reset enable_seqscan");
            }
        }
    }

    private static void due(int referrals) {
        as("admin")
                .get("/api/referrals/personal-data/retention")
                .then()
                .statusCode(200)
                .body("kept", is("P5Y"))
                .body("due.find { it.kind == 'referral' }.records", is(referrals));
    }

    private void sweepAt(String instant) {
        watch.set(Instant.parse(instant));
        privacy.sweep();
    }
}
