package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.referrals.promise.clock.Holiday;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A holiday, as it is stored. */
@Embeddable
record PublicHoliday(@Column(name = "holiday") LocalDate date, String name) {

    Holiday holiday() {
        return new Holiday(date, name);
    }
}
