package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.reported.ReportedValueStatus.Step;
import dk.knudepunkt.platform.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Why a value cannot be told so, or why something cannot be done to it. */
final class ReportedValueProblem extends Problem {

    private ReportedValueProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ReportedValueProblem notFound() {
        return new ReportedValueProblem(Kind.NOT_FOUND, "reported-value-not-found");
    }

    static ReportedValueProblem notNow(ReportedValueStatus status) {
        return new ReportedValueProblem(Kind.CONFLICT, "reported-value-step-not-open", status);
    }

    /** Four eyes: who told it does not decide on it, and who did not does not take it back before it is decided. */
    static ReportedValueProblem own(Step step) {
        return new ReportedValueProblem(
                Kind.FORBIDDEN, step == Step.WITHDRAWAL ? "reported-value-of-another" : "reported-value-own");
    }

    static ReportedValueProblem decided() {
        return new ReportedValueProblem(Kind.CONFLICT, "reported-value-decided");
    }

    static ReportedValueProblem documentsOfAnother() {
        return new ReportedValueProblem(Kind.FORBIDDEN, "reported-value-documents-of-another");
    }

    /** The years are texts in the message: as numbers they would get thousands separators. */
    static ReportedValueProblem outOfRange(LocalDate first, LocalDate last) {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-date-out-of-range", first, last);
    }

    static ReportedValueProblem missing() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-missing");
    }

    static ReportedValueProblem ofMilestone() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-of-milestone");
    }

    static ReportedValueProblem noMilestone() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-no-milestone");
    }

    static ReportedValueProblem stateMissing() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-state-missing");
    }

    static ReportedValueProblem wrongUnit(List<Unit> units) {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-wrong-unit", units);
    }

    static ReportedValueProblem beyond(BigDecimal lowest, BigDecimal highest) {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-beyond", lowest, highest);
    }

    static ReportedValueProblem notWhole() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-not-whole");
    }

    static ReportedValueProblem halfTheSegments() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-half-the-segments");
    }

    static ReportedValueProblem noSegments() {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-no-segments");
    }

    static ReportedValueProblem doubled(String one, String other) {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-doubled", one, other);
    }

    static ReportedValueProblem badLine(String line) {
        return new ReportedValueProblem(Kind.INVALID, "reported-value-line", line);
    }
}
