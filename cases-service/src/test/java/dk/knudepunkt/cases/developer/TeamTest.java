package dk.knudepunkt.cases.developer;

import static dk.knudepunkt.cases.course.CourseFixtures.DEVELOPER;
import static dk.knudepunkt.cases.course.CourseFixtures.register;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is in a team is what referrals said last, in whichever version and whenever it is heard. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TeamTest {

    private static final String TYPE = "developer.registered.v2";

    @Inject
    GuideService guides;

    @Inject
    TeamRound round;

    @Inject
    Sql sql;

    private final String one = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final String team = "hold-" + one;

    @Test
    void whoIsToldOfWithTheSameTeamIsInIt() {
        tell(one, team, "2026-01-01T08:00:00Z");
        tell(other, team, "2026-01-01T08:00:00Z");
        awaitTeam("bo-" + one, Set.of("bo-" + one, "bo-" + other));

        tell(other, null, "2026-01-02T08:00:00Z");
        awaitTeam("bo-" + one, Set.of("bo-" + one));
    }

    @Test
    void whatWasSaidEarlierChangesNothingThoughItIsHeardLater() {
        tell(one, team, "2026-01-01T08:00:00Z");
        tell(other, team, "2026-01-03T08:00:00Z");
        tell(other, "et-andet-hold", "2026-01-02T08:00:00Z");
        register(other, "bo-" + other);
        awaitTeam("bo-" + other, Set.of("bo-" + one, "bo-" + other));
        round.read();
        assertEquals(Set.of("bo-" + one, "bo-" + other), guides.teamOf("bo-" + other));
    }

    /** A release that did not know the second version passed it over. */
    @Test
    void whatWasPassedOverIsReadAgain() {
        tell(one, team, "2026-01-01T08:00:00Z");
        tell(other, team, "2026-01-01T08:00:00Z");
        awaitTeam("bo-" + one, Set.of("bo-" + one, "bo-" + other));
        QuarkusTransaction.requiringNew().run(() -> sql.run("update developer set team = null, said_at = null"));
        assertEquals(Set.of("bo-" + one), guides.teamOf("bo-" + one));

        round.read();
        assertEquals(Set.of("bo-" + one, "bo-" + other), guides.teamOf("bo-" + one));
    }

    private static void tell(String pseudonym, @Nullable String team, String recordedAt) {
        var message = (ObjectNode) Contracts.tree(Contracts.example(TYPE).replace(DEVELOPER, pseudonym));
        message.put("subject", "bo-" + pseudonym).put("recordedAt", recordedAt);
        if (team == null) {
            message.remove("team");
        } else {
            message.put("team", team);
        }
        Contracts.assertValid(TYPE, message.toString());
        Events.send("developer", pseudonym, TYPE, message.toString());
    }

    private void awaitTeam(String subject, Set<String> expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> expected.equals(guides.teamOf(subject)));
    }
}
