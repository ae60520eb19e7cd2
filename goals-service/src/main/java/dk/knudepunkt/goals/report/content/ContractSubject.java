package dk.knudepunkt.goals.report.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.inbox.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The contract of a year: its figures are made of facts, and what they are made of is kept with the report. */
@ApplicationScoped
class ContractSubject implements ReportSubject {

    private final Contracts contracts;
    private final Figures figures;
    private final JudgedFigures judged;
    private final ReportMembers members;
    private final Backlog backlog;

    ContractSubject(
            Contracts contracts, Figures figures, JudgedFigures judged, ReportMembers members, Backlog backlog) {
        this.contracts = contracts;
        this.figures = figures;
        this.judged = judged;
        this.members = members;
        this.backlog = backlog;
    }

    @Override
    public boolean has(ReportKind kind) {
        return kind.isOfContract();
    }

    @Override
    public List<Integer> years() {
        return contracts.keys().stream()
                .filter(ContractKey::atHome)
                .map(ContractKey::year)
                .toList();
    }

    @Override
    public List<Integer> goals(int year) {
        return contracts.of(ContractKey.home(year)).goals().stream()
                .map(Goal::no)
                .toList();
    }

    @Override
    public void requireGoal(int year, int no) {
        contracts.of(ContractKey.home(year)).goal(no);
    }

    /** What was reported of a goal's targets as of the last day. */
    @Override
    public SortedMap<Integer, String> told(ReportPeriod period) {
        var told = new TreeMap<Integer, String>();
        contracts.of(ContractKey.home(period.year())).goals().forEach(goal -> {
            var text = said(goal, period.cutOff());
            if (!text.isEmpty()) {
                told.put(goal.no(), text);
            }
        });
        return told;
    }

    private static String said(Goal goal, LocalDate cutOff) {
        return goal.targets().stream()
                .map(Target::reported)
                .filter(Objects::nonNull)
                .filter(reported -> reported.asOf().equals(cutOff))
                .map(Reported::text)
                .filter(Objects::nonNull)
                .map(words -> words.da())
                .distinct()
                .collect(joining("\n\n"));
    }

    @Override
    public ReportContent current(ReportPeriod period) {
        var contract = contracts.of(ContractKey.home(period.year()));
        return ReportContent.of(contract, period.cutOff(), judged.of(contract, new Asking(period.cutOff(), null)));
    }

    /** Once all that was told by then is heard. */
    @Override
    public ReportContent freeze(UUID report, ReportPeriod period, Instant known) {
        var behind = backlog.topicsBehind(known);
        if (!behind.isEmpty()) {
            throw ReportContentProblem.notAllHeard(behind);
        }
        var contract = contracts.of(ContractKey.home(period.year()));
        var frozen = judged.of(contract, new Asking(period.cutOff(), known));
        members.keep(report, frozen.stream().map(Figure.Judged::figure).toList());
        return ReportContent.of(contract, period.cutOff(), frozen);
    }

    @Override
    public void thaw(UUID report) {
        members.forget(report);
    }

    @Override
    public List<ReportDelta.TargetDelta> since(UUID report, ReportPeriod period, ReportContent then, Instant known) {
        var kept = members.of(report);
        var contract = contracts.of(ContractKey.home(period.year()));
        var now = figures.of(contract, new Asking(period.cutOff(), null)).stream()
                .collect(toMap(figure -> figure.target().code(), identity()));
        return then.targets()
                .flatMap(target -> Stream.ofNullable(now.get(target.code()))
                        .map(figure -> ReportDelta.TargetDelta.of(
                                target, known, kept.getOrDefault(target.code(), Map.of()), figure)))
                .filter(ReportDelta.TargetDelta::differs)
                .toList();
    }
}
