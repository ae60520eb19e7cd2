package dk.knudepunkt.goals.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ActivityListenerTest {

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry metrics;

    @Test
    void readsTheContractsExamples() {
        var held = Contracts.example("activity.held.v1");
        var id = Contracts.tree(held).get("activityId").asText();
        Events.send("activity", id, "activity.held.v1", held);
        Awaitility.await().untilAsserted(() -> assertNotNull(find(id)));
        var activity = found(id);
        assertEquals(ActivityKind.COORDINATION, activity.kind());
        assertEquals(LocalDate.of(2021, 3, 18), activity.day());
        assertEquals(6, activity.participants());
        assertFalse(activity.isWithdrawn());

        Events.send("activity", id, "activity.withdrawn.v1", Contracts.example("activity.withdrawn.v1"));
        Awaitility.await().untilAsserted(() -> assertTrue(found(id).isWithdrawn()));
    }

    @Test
    void unknownKindIsLeftOutAloudAndStopsNothing() {
        var before = metrics.counter("goals.activities.unknown.kind").count();
        var unknown = held("WEBINAR");
        var known = held("VISIT");
        Awaitility.await().untilAsserted(() -> assertNotNull(find(known)));
        assertNull(find(unknown));
        assertEquals(
                before + 1, metrics.counter("goals.activities.unknown.kind").count());
    }

    private static String held(String kind) {
        var id = UUID.randomUUID().toString();
        Events.send("activity", "one key, one order", "activity.held.v1", """
                {"activityId": "%s", "kind": "%s", "heldOn": "2019-05-05", "participants": 1}""".formatted(id, kind));
        return id;
    }

    private Activity found(String id) {
        var activity = find(id);
        assertNotNull(activity);
        return activity;
    }

    @TestTransaction
    @Nullable
    Activity find(String id) {
        database.clear();
        return database.find(Activity.class, UUID.fromString(id));
    }
}
