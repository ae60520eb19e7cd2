package dk.knudepunkt.cases.newcustomer;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param from the first of them, {@link LocalDate#MIN} where there is none
 * @param until the first day after them
 */
record Window(LocalDate from, LocalDate until) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    LocalDate last() {
        return until.minusDays(1);
    }
}
