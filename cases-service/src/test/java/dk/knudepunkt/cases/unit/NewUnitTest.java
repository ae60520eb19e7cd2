package dk.knudepunkt.cases.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.brief.ReferralsStandIn;
import dk.knudepunkt.cases.referrals.Referrals;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A unit that was just made is known as soon as somebody names it, and whoever names one that is none asks not too often. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(ReferralsStandIn.class)
class NewUnitTest {

    private static final String NEW = """
            {"code": "les-ny", "name": "Ny erhvervsservice"}""";

    @Inject
    Referrals referrals;

    private Instant now = Instant.parse("2026-06-01T08:00:00Z");

    @AfterEach
    void asItWas() {
        ReferralsStandIn.UNITS.remove(NEW);
    }

    @Test
    void aNewUnitIsKnownAtOnce() {
        var units = new UnitDirectory(referrals, () -> now);
        assertEquals(2, units.options().size());

        ReferralsStandIn.UNITS.add(NEW);
        assertEquals("Ny erhvervsservice", units.nameOf("les-ny"));
        assertEquals(Optional.of(true), units.knows("les-ny"));
    }

    @Test
    void whatIsNoUnitIsAskedAboutOnceAMinute() {
        var units = new UnitDirectory(referrals, () -> now);
        assertEquals(2, units.options().size());
        var asked = ReferralsStandIn.ASKED.get();
        for (var each = 0; each < 20; each++) {
            assertEquals(Optional.of(false), units.knows("les-" + each));
            assertEquals("les-" + each, units.nameOf("les-" + each));
        }
        assertEquals(asked + 1, ReferralsStandIn.ASKED.get());

        now = now.plus(Duration.ofMinutes(1));
        ReferralsStandIn.UNITS.add(NEW);
        assertEquals(Optional.of(true), units.knows("les-ny"));
        assertEquals(asked + 2, ReferralsStandIn.ASKED.get());
    }
}
