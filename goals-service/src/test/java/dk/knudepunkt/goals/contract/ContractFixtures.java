package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contracts, goals and targets that a test can be read by. */
public final class ContractFixtures {

    private ContractFixtures() {}

    /** A contract of 2021 with these targets below goal 9. */
    public static Contract contract(Target... targets) {
        var terms = new GoalTerms(GoalLevel.LOCAL, text("Forløb"), null, List.of());
        var goal = new Goal(new Goal.Id(ContractKey.home(2021), 9), terms, Arrays.asList(targets));
        return new Contract(ContractKey.home(2021), List.of("KKR", "Huset"), "Rammeaftale", List.of(goal));
    }

    public static Target target(String code, TargetTerms terms) {
        return new Target(new Target.Id(ContractKey.home(2021), code), new Target.Place(9, 1), terms, baseline());
    }

    public static TargetTerms courses(int value) {
        return terms(TargetMeasure.COUNT, BigDecimal.valueOf(value), Unit.COURSES);
    }

    public static TargetTerms terms(TargetMeasure measure, @Nullable BigDecimal value, @Nullable Unit unit) {
        return new TargetTerms(
                text("Et delmål"),
                measure,
                TargetFeed.CASES,
                value,
                null,
                unit,
                unit == null ? null : TargetComparison.AT_LEAST,
                null,
                null,
                List.of());
    }

    static Baseline baseline() {
        return new Baseline(
                "2020",
                BigDecimal.TEN,
                Unit.COURSES,
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                null);
    }

    static Reported reported(BigDecimal value, Unit unit) {
        return new Reported(
                LocalDate.of(2021, 6, 30),
                value,
                unit,
                null,
                null,
                null,
                null,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                List.of(),
                text("Halvårsstatus"),
                null);
    }

    public static Wording text(String danish) {
        return new Wording(danish, danish);
    }
}
