package dk.knudepunkt.cases.bid;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a bid. */
final class BidProblem extends Problem {

    private BidProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static BidProblem notFound() {
        return new BidProblem(Kind.NOT_FOUND, "bid-not-found");
    }

    static BidProblem notNow(BidStatus status) {
        return new BidProblem(Kind.CONFLICT, "bid-step-not-open", status);
    }

    static BidProblem dateOutOfRange(LocalDate first, LocalDate last) {
        return new BidProblem(Kind.INVALID, "bid-date-out-of-range", first, last);
    }

    /** A municipality has one open request at a time. */
    static BidProblem openAlready(String municipalityCode) {
        return new BidProblem(Kind.CONFLICT, "bid-open-already", municipalityCode);
    }
}
