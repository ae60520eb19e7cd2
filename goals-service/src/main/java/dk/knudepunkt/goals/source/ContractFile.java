package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Baseline;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.GoalTerms;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shape of {@code performance-contract-2021.json}. */
record ContractFile(
        int year,
        List<String> parties,
        String frameworkAgreement,
        HalfYearStatus halfYearStatus,
        List<GoalEntry> goals) {

    static ContractFile read() {
        return SourceFile.read("performance-contract-2021.json", new TypeReference<>() {});
    }

    Contract contract() {
        return new Contract(
                year,
                parties,
                frameworkAgreement,
                goals.stream().map(this::goal).toList());
    }

    private Goal goal(GoalEntry entry) {
        var targets = IntStream.range(0, entry.targets.size())
                .mapToObj(i -> target(entry.targets.get(i), new Target.Place(entry.no, i + 1)))
                .toList();
        return new Goal(new Goal.Id(year, entry.no), entry.terms, targets);
    }

    private Target target(TargetEntry entry, Target.Place place) {
        var status = entry.status;
        return new Target(
                new Target.Id(year, entry.code),
                place,
                entry.terms,
                entry.baseline,
                status == null ? null : status.reportedIn(halfYearStatus));
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
            @Nullable Wording text,
            SortedMap<Segment, BigDecimal> segments,
            List<Fact> facts) {

        Reported reportedIn(HalfYearStatus report) {
            return new Reported(report.asOf, value, unit, text, segments, facts, report.source);
        }
    }
}
