package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.referrals.promise.clock.Window;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A window of one day of the week, as it is stored. */
@Embeddable
record OpeningWindow(
        @Enumerated(EnumType.STRING) @Column(name = "day_of_week")
        DayOfWeek day,

        LocalTime opens,
        LocalTime closes) {

    Window window() {
        return new Window(opens, closes);
    }
}
