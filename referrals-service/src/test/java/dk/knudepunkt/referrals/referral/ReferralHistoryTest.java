package dk.knudepunkt.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.referrals.referral.history.Actor;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of what happened is written with the state, and nobody rewrites it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReferralHistoryTest {

    @Inject
    ReferralLog log;

    @Inject
    EntityManager database;

    @Test
    void everyStepIsWrittenInOrderWithWhoAndWhy() {
        var referral = declined();
        var events = log.of(referral);
        assertEquals(
                List.of(EventKind.SUBMITTED, EventKind.DECLINED),
                events.stream().map(LoggedEvent::kind).toList());
        assertEquals(new Actor("les-solroed", "les"), events.getFirst().actor());
        assertEquals(new Actor("triage", "triage"), events.getLast().actor());
        assertEquals(Map.of("reason", "OTHER"), events.getLast().detail());
        assertEquals(Optional.of("Hører til lokalt"), events.getLast().text());
        assertEquals(at("handled_at", referral), events.getLast().at());
        assertEquals(at("submitted_at", referral), events.getFirst().at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from referral_event",
                "update referral_event set kind = 'ACCEPTED'",
                "update referral_event set at = at + interval '1 hour', text = null",
                "update referral_event set text = 'something else'"
            })
    void theDatabaseRefusesToRewriteHistory(String rewriting) {
        var referral = declined();
        var refusal =
                assertThrows(RuntimeException.class, () -> run(rewriting + " where referral_id = '" + referral + "'"));
        assertThat(refusal.getMessage(), containsString("referral_event is a log"));
    }

    @Test
    void whatPeopleWroteCanBeErased() {
        var referral = declined();
        run("update referral_event set text = null where referral_id = '" + referral + "'");
        assertEquals(Optional.empty(), log.of(referral).getLast().text());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private Instant at(String column, UUID referral) {
        return (Instant) database.createNativeQuery("select " + column + " from referral where id = :id", Instant.class)
                .setParameter("id", referral)
                .getSingleResult();
    }

    private static UUID declined() {
        var id = given().auth()
                .oauth2(Tokens.of("les-solroed"))
                .contentType(ContentType.JSON)
                .body(ReferralFixtures.FORM)
                .post("/api/referrals")
                .<String>path("id");
        given().auth()
                .oauth2(Tokens.of("triage"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"OTHER\", \"comment\": \"Hører til lokalt\"}")
                .post("/api/referrals/" + id + "/decline")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }
}
