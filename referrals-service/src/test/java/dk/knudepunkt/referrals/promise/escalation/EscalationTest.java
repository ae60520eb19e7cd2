package dk.knudepunkt.referrals.promise.escalation;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import dk.knudepunkt.platform.testing.Wristwatch;
import dk.knudepunkt.platform.time.Denmark;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told, when, and how often. The test sweeps by hand; Tuesday 13 April 2021 is an ordinary day. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(
        value = MailPort.class,
        initArgs = @ResourceArg(name = "KNUDEPUNKT_ESCALATION_EVERY", value = "off"))
class EscalationTest {

    @Inject
    EscalationService escalations;

    @Inject
    Wristwatch watch;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource connections;

    private final List<String> referred = new ArrayList<>();

    @BeforeEach
    void nothingElseIsDue() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update referral set next_step_at = null")
                        .executeUpdate());
    }

    /** They are years overdue and would stand first in everybody's queue. */
    @AfterEach
    void comeBack() {
        watch.goRight();
        referred.forEach(each -> act("triage", each, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200));
    }

    @Test
    void eachStepIsToldOnceToWhomThePolicyNames() {
        var referral = referredAt("2021-04-13T09:00:00");
        sweepAt("2021-04-13T15:59:00");
        assertEquals(List.of(), told(referral));
        sweepAt("2021-04-14T08:00:00");
        sweepAt("2021-04-14T08:00:10");
        assertEquals(List.of("KAM 80"), told(referral), "of two that were due in the night the higher");
        sweepAt("2021-04-14T09:00:00");
        sweepAt("2021-04-14T09:00:10");
        assertEquals(List.of("KAM 80", "ADMIN 100"), told(referral));
    }

    @Test
    void nobodyIsToldOutsideOfServiceHours() {
        var referral = referredAt("2021-03-31T09:00:00");
        for (var closed : List.of("2021-03-31T22:00:00", "2021-04-01T10:00:00", "2021-04-03T10:00:00")) {
            sweepAt(closed);
        }
        assertEquals(List.of(), told(referral));
        sweepAt("2021-04-06T08:00:00");
        assertEquals(List.of("ADMIN 100"), told(referral), "after Easter one message, not three");
    }

    @Test
    void nothingIsToldWhileTheUnitHasTheBallNorAfterAnOutcome() {
        var asked = referredAt("2021-04-13T09:00:00");
        act("triage", asked, "question", "{\"question\": \"Eksporterer de?\"}")
                .then()
                .statusCode(200);
        var declined = refer();
        act("triage", declined, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
        sweepAt("2021-04-16T10:00:00");
        assertEquals(List.of(), told(asked));
        assertEquals(List.of(), told(declined));
        act("les-solroed", asked, "answer", "{\"answer\": \"Ja\"}").then().statusCode(200);
        sweepAt("2021-04-19T10:00:00");
        assertEquals(List.of("ADMIN 100"), told(asked));
    }

    @Test
    void sweepsAtTheSameTimeTellOnce() throws Exception {
        var referrals = IntStream.range(0, 12)
                .mapToObj(each -> referredAt("2021-04-13T09:00:00"))
                .toList();
        watch.set(at("2021-04-14T10:00:00"));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var sweeps = IntStream.range(0, 8)
                    .mapToObj(each -> threads.submit(() -> escalations.sweep()))
                    .toList();
            for (var sweep : sweeps) {
                sweep.get();
            }
        }
        for (var referral : referrals) {
            assertEquals(List.of("ADMIN 100"), told(referral));
        }
    }

    @Test
    void whatASweepThatDiedHadBegunIsToldByTheNext() throws SQLException {
        var referral = referredAt("2021-04-13T09:00:00");
        watch.set(at("2021-04-14T10:00:00"));
        try (var killed = connections.getConnection()) {
            killed.setAutoCommit(false);
            try (var statement = killed.createStatement()) {
                statement.executeUpdate("update referral set next_step_at = null where next_step_at is not null");
            }
            escalations.sweep();
            assertEquals(List.of(), told(referral), "another has it in hand");
            killed.rollback();
        }
        escalations.sweep();
        assertEquals(List.of("ADMIN 100"), told(referral));
    }

    /** Somebody is about to write on a referral, and the sweep comes by. */
    @Test
    void writingAndSweepingDoNotWaitForEachOther() throws Exception {
        var referral = referredAt("2021-04-13T09:00:00");
        watch.set(at("2021-04-14T10:00:00"));
        try (var threads = Executors.newFixedThreadPool(2);
                var holding = connections.getConnection()) {
            holding.setAutoCommit(false);
            lock(holding, referral);
            var planning =
                    threads.submit(() -> act("triage", referral, "question", "{\"question\": \"Eksporterer de?\"}")
                            .then()
                            .statusCode(200));
            await().until(() -> waiting() == 1);
            var sweeping = threads.submit(() -> escalations.sweep());
            await().atMost(Duration.ofSeconds(5)).until(sweeping::isDone);
            holding.rollback();
            planning.get();
        }
        sweepAt("2021-04-14T10:00:00");
        assertEquals(List.of(), told(referral), "the unit has the ball now");
    }

    /** What is told changes nothing that anybody has to look at before they write. */
    @Test
    void aStepThatIsToldLeavesTheVersion() {
        var referral = referredAt("2021-04-13T09:00:00");
        sweepAt("2021-04-14T10:00:00");
        assertEquals(List.of("ADMIN 100"), told(referral));
        as("triage").get("/api/referrals/" + referral).then().header("ETag", startsWith("\"0"));
    }

    private static void lock(Connection connection, String referral) throws SQLException {
        try (var lock = connection.prepareStatement("select from referral where id = cast(? as uuid) for update")) {
            lock.setString(1, referral);
            lock.executeQuery();
        }
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                                .getSingleResult())
                        .longValue());
    }

    /** A sweep reads the due range of the index, however many are open. */
    @Test
    void sweepReadsARangeOfTheIndex() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var plan = statement.executeQuery("explain select id from referral"
                    + " where next_step_at <= now() order by next_step_at limit 200 for update skip locked")) {
                var text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1));
                }
                assertTrue(text.toString().contains("referral_next_step"), text::toString);
            } finally {
                statement.execute("reset enable_seqscan");
            }
        }
    }

    @Test
    void stepsAreReadAsNotificationsByTheirRole() {
        var referral = referredAt("2021-04-13T09:00:00");
        sweepAt("2021-04-14T10:00:00");
        var kinds =
                as("admin")
                        .get("/api/referrals/notifications?limit=200")
                        .<List<Map<String, Object>>>path("items")
                        .stream()
                        .filter(each -> referral.equals(each.get("referralId")))
                        .map(each -> each.get("kind") + " " + each.get("percent"))
                        .toList();
        assertEquals(List.of("OVERDUE 100"), kinds);
    }

    private String referredAt(String wall) {
        watch.set(at(wall));
        referred.add(refer());
        return referred.getLast();
    }

    private void sweepAt(String wall) {
        watch.set(at(wall));
        escalations.sweep();
    }

    @SuppressWarnings("unchecked")
    private List<String> told(String referral) {
        return database.createNativeQuery("""
                        select upper(split_part(addressee, ':', 2)) || ' ' || percent from notification
                        where referral_id = cast(:id as uuid) and percent is not null order by percent""").setParameter("id", referral).getResultList();
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(Denmark.ZONE).toInstant();
    }
}
