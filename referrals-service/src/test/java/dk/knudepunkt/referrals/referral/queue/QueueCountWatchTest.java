package dk.knudepunkt.referrals.referral.queue;

import static dk.knudepunkt.referrals.Desk.refer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class QueueCountWatchTest {

    @Inject
    QueueCountWatch shown;

    @Inject
    QueueCounts counts;

    @Inject
    MeterRegistry metrics;

    @Test
    void operatorsSeeWhatTheDeskSees() {
        shown.count();
        var before = all();
        refer();
        shown.count();
        var counted = counts.at(Instant.now());
        assertNotEquals(0, counted.open());
        assertEquals(before + 1, all());
        assertEquals(counted.overdue(), waiting("overdue"));
        assertEquals(counted.soon(), waiting("soon"));
        assertEquals(counted.open(), all());
    }

    private long all() {
        return waiting("overdue") + waiting("soon") + waiting("later");
    }

    private long waiting(String due) {
        return Math.round(
                metrics.get("referrals.waiting").tag("due", due).gauge().value());
    }
}
