package dk.knudepunkt.goals.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.inbox.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of a report: of the moment while it is written, as they were kept once it is approved. */
@ApplicationScoped
class ReportFigures {

    private final Contracts contracts;
    private final Figures figures;
    private final JudgedFigures judged;
    private final ReportMembers members;
    private final Backlog backlog;

    ReportFigures(Contracts contracts, Figures figures, JudgedFigures judged, ReportMembers members, Backlog backlog) {
        this.contracts = contracts;
        this.figures = figures;
        this.judged = judged;
        this.members = members;
        this.backlog = backlog;
    }

    Contract contract(ContractKey key) {
        return contracts.of(key);
    }

    ReportContent shown(StatusReport report) {
        return report.content().orElseGet(() -> {
            var contract = contract(report.contract());
            return ReportContent.of(contract, report.cutOff(), judged.of(contract, new Asking(report.cutOff(), null)));
        });
    }

    /** Keeps what a report's figures are made of, as it is known at an instant, once all that was told by then is heard. */
    ReportContent freeze(StatusReport report, Instant known) {
        var behind = backlog.topicsBehind(known);
        if (!behind.isEmpty()) {
            throw ReportProblem.notAllHeard(behind);
        }
        var contract = contract(report.contract());
        var frozen = judged.of(contract, new Asking(report.cutOff(), known));
        members.keep(report.id(), frozen.stream().map(Figure.Judged::figure).toList());
        return ReportContent.of(contract, report.cutOff(), frozen);
    }

    void thaw(StatusReport report) {
        members.forget(report.id());
    }

    /** What the same figures stand at by now, where that is something else. */
    List<ReportDelta.TargetDelta> since(StatusReport report) {
        var then = report.content().orElseThrow(ReportProblem::notFrozen);
        var known = report.knownAt().orElseThrow(ReportProblem::notFrozen);
        var kept = members.of(report.id());
        var contract = contract(report.contract());
        var now = figures.of(contract, new Asking(report.cutOff(), null)).stream()
                .collect(toMap(figure -> figure.target().code(), identity()));
        return then.targets()
                .flatMap(target -> Stream.ofNullable(now.get(target.code()))
                        .map(figure -> ReportDelta.TargetDelta.of(
                                target, known, kept.getOrDefault(target.code(), Map.of()), figure)))
                .filter(ReportDelta.TargetDelta::differs)
                .toList();
    }
}
