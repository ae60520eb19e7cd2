package dk.knudepunkt.funding.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting, from one point in time to another. */
record Meeting(
        String source,
        String titleDa,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place) implements Appointment {

    @Override
    public String path() {
        return "/cofinancing/calendar";
    }
}
