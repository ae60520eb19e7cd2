package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.content.ReportContent;
import dk.knudepunkt.goals.report.content.ReportDelta.TargetDelta;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.goals.report.content.ReportSubject;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The figures of a report: of the moment while it is written, as they were kept once it is approved. */
@ApplicationScoped
class ReportFigures {

    private final List<ReportSubject> subjects;

    ReportFigures(@All List<ReportSubject> subjects) {
        this.subjects = subjects;
    }

    /** The years of which there may be a report, the last first. */
    List<Integer> years() {
        return subjects.stream()
                .flatMap(subject -> subject.years().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    ReportSubject of(ReportKind kind) {
        return subjects.stream()
                .filter(subject -> subject.has(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of the goals of which it tells. */
    List<Integer> goals(StatusReport report) {
        return of(report.kind()).goals(report.year());
    }

    void requireGoal(StatusReport report, int no) {
        of(report.kind()).requireGoal(report.year(), no);
    }

    ReportContent shown(StatusReport report) {
        return report.content().orElseGet(() -> of(report.kind()).current(report.period()));
    }

    /** Keeps what a report's figures are, as it is known at an instant. */
    ReportContent freeze(StatusReport report, Instant known) {
        return of(report.kind()).freeze(report.id(), report.period(), known);
    }

    void thaw(StatusReport report) {
        of(report.kind()).thaw(report.id());
    }

    /** What the same figures stand at by now, where that is something else. */
    List<TargetDelta> since(StatusReport report) {
        var then = report.content().orElseThrow(ReportProblem::notFrozen);
        var known = report.knownAt().orElseThrow(ReportProblem::notFrozen);
        return of(report.kind()).since(report.id(), report.period(), then, known);
    }
}
