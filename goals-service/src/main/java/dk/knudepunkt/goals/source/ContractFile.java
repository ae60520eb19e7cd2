package dk.knudepunkt.goals.source;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Baseline;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.GoalTerms;
import dk.knudepunkt.goals.contract.MilestoneState;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetTerms;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shape of {@code performance-contract.json}, of any house. */
record ContractFile(
        ContractKey contract,
        List<String> parties,
        String frameworkAgreement,
        HalfYearStatus halfYearStatus,
        List<GoalEntry> goals) {

    static final String NAME = "performance-contract.json";

    static ContractFile read(SourceFolder folder) {
        return folder.read(NAME, new TypeReference<>() {});
    }

    Contract agreed() {
        return new Contract(
                contract,
                parties,
                frameworkAgreement,
                goals.stream().map(this::goal).toList());
    }

    private Goal goal(GoalEntry entry) {
        var targets = IntStream.range(0, entry.targets.size())
                .mapToObj(i -> target(entry.targets.get(i), new Target.Place(entry.no, i + 1)))
                .toList();
        return new Goal(new Goal.Id(contract, entry.no), entry.terms, targets);
    }

    private Target target(TargetEntry entry, Target.Place place) {
        return new Target(new Target.Id(contract, entry.code), place, entry.terms, entry.baseline);
    }

    /** What the half-year status says of each target that it speaks of. */
    Map<Target.Id, Reported> statuses() {
        return goals.stream()
                .flatMap(goal -> goal.targets.stream())
                .filter(entry -> entry.status != null)
                .collect(toMap(
                        entry -> new Target.Id(contract, entry.code),
                        entry -> requireNonNull(entry.status).reportedIn(halfYearStatus)));
    }

    record HalfYearStatus(LocalDate asOf, Wording source) {}

    record GoalEntry(int no, GoalTerms terms, List<TargetEntry> targets) {}

    record TargetEntry(
            String code,
            TargetTerms terms,
            @Nullable Baseline baseline,
            @Nullable StatusEntry status) {}

    record StatusEntry(
            @Nullable BigDecimal value,
            @Nullable Unit unit,
            @Nullable MilestoneState state,
            @Nullable String judgedBy,
            @Nullable Wording text,
            SortedMap<Segment, BigDecimal> segments,
            List<Fact> facts) {

        Reported reportedIn(HalfYearStatus report) {
            return new Reported(
                    report.asOf,
                    value,
                    unit,
                    state,
                    judgedBy,
                    null,
                    text,
                    segments,
                    Collections.emptySortedMap(),
                    facts,
                    report.source,
                    null);
        }
    }
}
