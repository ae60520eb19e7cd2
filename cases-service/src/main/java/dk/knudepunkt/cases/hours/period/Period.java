package dk.knudepunkt.cases.hours.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month, and what was done to it.
 *
 * @param changes in order
 */
record Period(YearMonth month, List<PeriodChange> changes) {

    boolean isClosed() {
        return !changes.isEmpty() && changes.getLast().closes();
    }

    long version() {
        return changes.size();
    }

    /** Whether it is over, so that it can be closed. */
    boolean isOver(LocalDate today) {
        return month.isBefore(YearMonth.from(today));
    }

    PeriodChange close(LocalDate today, String by, Instant at) {
        if (isClosed()) {
            throw PeriodProblem.closed(month);
        }
        if (!isOver(today)) {
            throw PeriodProblem.notOver(month);
        }
        return new PeriodChange(month, changes.size() + 1, true, null, by, at);
    }

    PeriodChange reopen(String reason, String by, Instant at) {
        if (!isClosed()) {
            throw PeriodProblem.open(month);
        }
        return new PeriodChange(month, changes.size() + 1, false, reason, by, at);
    }
}
