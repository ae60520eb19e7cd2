package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why something cannot be done at the crisis desk. */
final class EnquiryProblem extends Problem {

    private EnquiryProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static EnquiryProblem notFound() {
        return new EnquiryProblem(Kind.NOT_FOUND, "enquiry-not-found");
    }

    static EnquiryProblem crisisNotFound(String code) {
        return new EnquiryProblem(Kind.NOT_FOUND, "crisis-not-found", code);
    }

    static EnquiryProblem unknownCrisis(String code) {
        return new EnquiryProblem(Kind.INVALID, "unknown-crisis", code);
    }

    static EnquiryProblem crisisKnown(String code) {
        return new EnquiryProblem(Kind.CONFLICT, "crisis-known", code);
    }

    static EnquiryProblem crisisOver(LocalDate endedOn) {
        return new EnquiryProblem(Kind.CONFLICT, "crisis-over", endedOn);
    }

    static EnquiryProblem crisisEndsBeforeItsStart(LocalDate startedOn) {
        return new EnquiryProblem(Kind.INVALID, "crisis-ends-before-its-start", startedOn);
    }

    static EnquiryProblem receivedOutOfRange(LocalDate first, LocalDate last) {
        return new EnquiryProblem(Kind.INVALID, "enquiry-received-out-of-range", first, last);
    }

    static EnquiryProblem answeredOutOfRange(LocalDate first, LocalDate last) {
        return new EnquiryProblem(Kind.INVALID, "enquiry-answered-out-of-range", first, last);
    }

    static EnquiryProblem notOpen() {
        return new EnquiryProblem(Kind.CONFLICT, "enquiry-not-open");
    }
}
