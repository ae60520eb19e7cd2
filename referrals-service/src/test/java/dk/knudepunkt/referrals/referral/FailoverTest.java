package dk.knudepunkt.referrals.referral;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database dies while referrals are handed in, and its standby takes over. */
@QuarkusTest
@QuarkusTestResource(value = PrimaryAndStandby.class, restrictToAnnotatedClass = true)
class FailoverTest {

    private static final int AT_ONCE = 4;
    private static final int BEFORE = 60;
    private static final int AFTER = 60;

    /** From the end of the one until the other has taken on that many; it takes seconds, but a machine may be busy. */
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Inject
    Sql sql;

    @Inject
    MeterRegistry metrics;

    /** The next application of this process would be taken for this one. */
    @AfterEach
    void forgetMeasures() {
        metrics.clear();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAndItGoesOn() throws Exception {
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            var working = IntStream.range(0, AT_ONCE)
                    .mapToObj(caller -> callers.submit(this::referOneAfterTheOther))
                    .toList();
            await().atMost(BACK_WITHIN).until(() -> acknowledged.size() >= BEFORE);
            PrimaryAndStandby.killPrimary();
            PrimaryAndStandby.promoteStandby();
            var then = acknowledged.size();
            await().atMost(BACK_WITHIN).until(() -> acknowledged.size() >= then + AFTER);
            isOver.set(true);
            for (var caller : working) {
                caller.get();
            }
        }

        assertEquals(Set.copyOf(acknowledged.values()), stored());
        assertEquals(acknowledged.size(), stored().size());
        await().atMost(BACK_WITHIN).untilAsserted(() -> assertTrue(told().containsAll(stored())));
    }

    private void referOneAfterTheOther() {
        while (!isOver.get()) {
            var key = UUID.randomUUID().toString();
            await().atMost(BACK_WITHIN.multipliedBy(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> isReferred(key));
        }
    }

    /** Whoever got no answer, or was told that it is not possible now, repeats the same. */
    private boolean isReferred(String key) {
        var answer = given().auth()
                .oauth2(Tokens.of("les-solroed"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(ReferralFixtures.FORM)
                .post("/api/referrals");
        if (answer.statusCode() == 201) {
            acknowledged.put(key, answer.path("id"));
            return true;
        }
        // 409: the first with this key is still under way.
        assertTrue(Set.of(503, 409).contains(answer.statusCode()), answer::asString);
        return false;
    }

    private Set<String> stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.all("select id::text from referral", row -> row.getString(1)).stream()
                        .collect(Collectors.toSet()));
    }

    private static Set<String> told() {
        return Events.all("referral").stream()
                .filter(event -> event.getType().equals("referral.submitted.v1"))
                .map(event -> event.getSubject())
                .collect(Collectors.toSet());
    }
}
