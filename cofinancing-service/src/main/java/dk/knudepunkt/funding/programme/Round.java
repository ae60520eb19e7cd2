package dk.knudepunkt.funding.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A span of days in which applications are taken, both ends included. */
@Embeddable
public record Round(LocalDate opensOn, LocalDate closesOn) {

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
