package dk.knudepunkt.goals;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** The present of the tests: half past midnight on 1 January 2026 in Copenhagen, while it is still 2025 in Greenwich. */
@Alternative
@Priority(1)
@Singleton
class NewYearsNight implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.parse("2025-12-31T23:30:00Z");
    }
}
