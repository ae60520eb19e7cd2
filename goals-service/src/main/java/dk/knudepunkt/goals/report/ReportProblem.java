package dk.knudepunkt.goals.report;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;

/** Why something cannot be done with a report. */
final class ReportProblem extends Problem {

    private ReportProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ReportProblem notFound() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-not-found");
    }

    static ReportProblem notPublished() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-not-published");
    }

    /** The status of a contract is of targets, each of which has one figure. */
    static ReportProblem noSeries() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-without-series");
    }

    /** It has so many goals. */
    static ReportProblem noSuchGoal(int goals) {
        return new ReportProblem(Kind.INVALID, "status-report-no-such-goal", goals);
    }

    static ReportProblem commentNotFound() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-comment-not-found");
    }

    static ReportProblem notNow(ReportStatus status) {
        return new ReportProblem(Kind.CONFLICT, "status-report-step-not-open", status);
    }

    /** Four eyes: who wrote any of it does not approve it. */
    static ReportProblem own() {
        return new ReportProblem(Kind.FORBIDDEN, "status-report-own");
    }

    /** Before its last day is over a report would say less than it is called. */
    static ReportProblem tooEarly(LocalDate cutOff) {
        return new ReportProblem(Kind.CONFLICT, "status-report-too-early", cutOff);
    }

    static ReportProblem unwritten(Collection<String> goals) {
        return new ReportProblem(Kind.CONFLICT, "status-report-unwritten", String.join(", ", goals));
    }

    static ReportProblem commentsOpen(long comments) {
        return new ReportProblem(Kind.CONFLICT, "status-report-comments-open", comments);
    }

    /** The front page of some kinds has one text. */
    static ReportProblem noAdjustments() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-no-adjustments");
    }

    /** It is to be one page with all that stands on it. */
    static ReportProblem frontPageTooLong(int characters, int lines) {
        return new ReportProblem(Kind.INVALID, "status-report-front-page-too-long", characters, lines);
    }

    static ReportProblem adjustmentsUnwritten() {
        return new ReportProblem(Kind.CONFLICT, "status-report-adjustments-unwritten");
    }

    static ReportProblem alreadyWritten() {
        return new ReportProblem(Kind.CONFLICT, "status-report-already-begun");
    }

    static ReportProblem notFrozen() {
        return new ReportProblem(Kind.NOT_FOUND, "status-report-not-frozen");
    }
}
