package dk.knudepunkt.cases.task.bid;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why there is no bid. */
final class BidProblem extends Problem {

    private BidProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The address was never given out. */
    static BidProblem unknownAddress() {
        return new BidProblem(Kind.NOT_FOUND, "bid-address-unknown");
    }

    static BidProblem used() {
        return new BidProblem(Kind.CONFLICT, "bid-address-used");
    }

    static BidProblem expired(LocalDate on) {
        return new BidProblem(Kind.CONFLICT, "bid-address-expired", on);
    }

    static BidProblem taskNotOpen() {
        return new BidProblem(Kind.CONFLICT, "bid-task-not-open");
    }

    static BidProblem invited() {
        return new BidProblem(Kind.CONFLICT, "bid-consultant-invited");
    }

    static BidProblem expiresInThePast(LocalDate today) {
        return new BidProblem(Kind.INVALID, "bid-expires-in-the-past", today);
    }
}
