package dk.knudepunkt.goals.reported;

import dk.knudepunkt.platform.security.Caller;
import java.util.Optional;

/**
 * Which reported values somebody sees: whoever enters or approves them all, everybody else those that were approved.
 *
 * @param seesAll also what waits, was turned down or was taken back
 */
record ReportedValueScope(boolean seesAll) {

    static ReportedValueScope of(Caller caller) {
        return new ReportedValueScope(caller.may("reported-value:enter") || caller.may("reported-value:approve"));
    }

    boolean sees(ReportedValue value) {
        return seesAll || value.status() == ReportedValueStatus.APPROVED;
    }

    /** What of a list they see; empty where it is nothing. */
    Optional<ReportedValues.Filter> narrow(ReportedValues.Filter asked) {
        var approved =
                new ReportedValues.Filter(ReportedValueStatus.APPROVED, asked.house(), asked.year(), asked.target());
        if (seesAll) {
            return Optional.of(asked);
        }
        return asked.status() == null || asked.equals(approved) ? Optional.of(approved) : Optional.empty();
    }
}
