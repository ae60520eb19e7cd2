package dk.knudepunkt.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** The tests' present: half an hour into 1 July in Copenhagen, while Greenwich still writes 30 June. */
@Singleton
public class HalfPastMidnight implements InstantSource {

    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Override
    public Instant instant() {
        return Instant.parse("2026-06-30T22:30:00Z");
    }
}
