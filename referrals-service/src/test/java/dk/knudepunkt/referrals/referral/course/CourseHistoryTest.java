package dk.knudepunkt.referrals.referral.course;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Events.Sent;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Shuffled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cases tells of courses may come in any order but that of one course, and twice: a referral stands as the last thing that
 * was said of its courses makes it stand. The seed is in the name of a failed run.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseHistoryTest {

    private static final int REFERRALS = 8;
    private static final int MOST_STEPS = 8;
    private static final String HEARD = "select count(*) from inbox where message_id = any (?)";

    @Inject
    Sql sql;

    /** How a referral is to stand, and what it says of its course. */
    private record Standing(String referral, String course, String ofCourse) {}

    /** The courses of referrals, each told in its order. */
    private static final class Telling {

        private final Random random;
        private final List<Sent> messages = new ArrayList<>();
        private final Map<String, Standing> standings = new LinkedHashMap<>();
        private Instant now = Instant.parse("2022-01-01T08:00:00Z");

        Telling(Random random) {
            this.random = random;
        }

        /** One course, and another one each time that it was given up and the referral is accepted anew. */
        void tellOf(String referral) {
            var course = opened(referral);
            var status = "OPEN";
            for (var step = random.nextInt(MOST_STEPS); step > 0; step--) {
                if (status.equals("CANCELLED") && random.nextBoolean()) {
                    course = opened(referral);
                    status = "OPEN";
                } else if (!status.equals("OPEN")) {
                    say("course.reopened.v1", referral, course);
                    status = "OPEN";
                } else if (random.nextInt(4) == 0) {
                    say("course.transferred.v1", referral, course);
                } else if (random.nextBoolean()) {
                    say("course.completed.v2", referral, course);
                    status = "COMPLETED";
                } else {
                    say("course.cancelled.v1", referral, course);
                    status = "CANCELLED";
                }
            }
            standings.put(referral, new Standing(status.equals("COMPLETED") ? "HELPED" : "ACCEPTED", course, status));
        }

        private String opened(String referral) {
            var course = UUID.randomUUID().toString();
            say("course.opened.v3", referral, course);
            return course;
        }

        private void say(String type, String referral, String course) {
            var message = (ObjectNode) Contracts.tree(Contracts.example(type));
            now = now.plusSeconds(60);
            message.put("referralId", referral).put("courseId", course).put("recordedAt", now.toString());
            Contracts.assertValid(type, message.toString());
            messages.add(new Sent("course", course, type, message.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aReferralStandsAsWhatWasSaidLast(long seed) {
        var random = new Random(seed);
        var telling = new Telling(random);
        for (var each = 0; each < REFERRALS; each++) {
            telling.tellOf(accepted());
        }
        var last = telling.messages.stream()
                .map(Sent::key)
                .distinct()
                .map(CourseHistoryTest::closing)
                .toList();
        Events.send(Stream.concat(Shuffled.of(telling.messages, random).stream(), last.stream())
                .toList());
        awaitHeard(last);
        var standings = new LinkedHashMap<String, Standing>();
        telling.standings.keySet().forEach(referral -> standings.put(referral, standing(referral)));
        assertEquals(
                telling.standings,
                standings,
                () -> telling.messages.stream()
                        .map(message -> message.type() + " " + message.data())
                        .collect(Collectors.joining("\n")));
    }

    private static String accepted() {
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"ACTION_PLAN\", \"developerId\": \"developer\"}")
                .then()
                .statusCode(200);
        return referral;
    }

    /** Of a course of no referral here: it changes nothing, and closes its key. */
    private static Sent closing(String key) {
        var example = (ObjectNode) Contracts.tree(Contracts.example("course.cancelled.v1"));
        example.put("courseId", UUID.randomUUID().toString())
                .put("referralId", UUID.randomUUID().toString());
        return new Sent("course", key, "course.cancelled.v1", example.toString());
    }

    private void awaitHeard(List<Sent> messages) {
        var ids = messages.stream().map(Sent::id).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> sql.first(HEARD, row -> row.getLong(1), ids)
                                        .orElseThrow())
                        == ids.size());
    }

    private static Standing standing(String referral) {
        var answer = as("triage").get("/api/referrals/" + referral);
        return new Standing(answer.path("status"), answer.path("course.id"), answer.path("course.status"));
    }
}
