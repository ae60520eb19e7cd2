package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done to a bid. */
final class LocalBidProblem extends Problem {

    private LocalBidProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static LocalBidProblem notFound() {
        return new LocalBidProblem(Kind.NOT_FOUND, "local-bid-not-found");
    }

    static LocalBidProblem notNow(LocalBidStatus status) {
        return new LocalBidProblem(Kind.CONFLICT, "local-bid-step-not-open", status);
    }

    static LocalBidProblem dateOutOfRange(LocalDate first, LocalDate last) {
        return new LocalBidProblem(Kind.INVALID, "local-bid-date-out-of-range", first, last);
    }

    /** A municipality has one open request at a time. */
    static LocalBidProblem openAlready(String municipalityCode) {
        return new LocalBidProblem(Kind.CONFLICT, "local-bid-open-already", municipalityCode);
    }
}
