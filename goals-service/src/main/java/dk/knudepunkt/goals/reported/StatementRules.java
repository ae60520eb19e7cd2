package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.contract.ValueRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may be told of a target: a value of what it asks for, or of a milestone where it stands. */
final class StatementRules {

    private StatementRules() {}

    static void check(Reported told, Target target, Contract contract, LocalDate today) {
        if (told.asOf().isBefore(contract.firstDay()) || told.asOf().isAfter(today)) {
            throw ReportedValueProblem.outOfRange(contract.firstDay(), today).at("/asOf");
        }
        if (target.terms().measure() == TargetMeasure.MILESTONE) {
            checkMilestone(told);
        } else {
            checkValue(told, target);
        }
    }

    private static void checkMilestone(Reported told) {
        if (told.value() != null
                || told.unit() != null
                || told.n() != null
                || !told.segments().isEmpty()) {
            throw ReportedValueProblem.ofMilestone().at("/state");
        }
        if (told.state() == null) {
            throw ReportedValueProblem.stateMissing().at("/state");
        }
        if (told.judgedBy() == null) {
            throw ReportedValueProblem.stateMissing().at("/judgedBy");
        }
    }

    private static void checkValue(Reported told, Target target) {
        if (told.state() != null) {
            throw ReportedValueProblem.noMilestone().at("/state");
        }
        var unit = told.unit();
        if (unit == null || !unitsOf(target).contains(unit)) {
            throw ReportedValueProblem.wrongUnit(unitsOf(target)).at("/unit");
        }
        checkSegments(told, unit, target);
        if (told.value() != null) {
            checkRange(told.value(), unit, target, "/value");
        } else if (told.segments().isEmpty()) {
            throw ReportedValueProblem.missing().at("/value");
        }
    }

    /** A target that must hold in each segment is told in each; the value of both together decides nothing. */
    private static void checkSegments(Reported told, Unit unit, Target target) {
        var segments = told.segments();
        if (segments.isEmpty()) {
            return;
        }
        var first = pointer(segments.firstKey());
        if (target.terms().per() != TargetScope.SEGMENT) {
            throw ReportedValueProblem.noSegments().at(first);
        }
        Arrays.stream(Segment.values())
                .filter(segment -> !segments.containsKey(segment))
                .findFirst()
                .ifPresent(absent -> {
                    throw ReportedValueProblem.halfTheSegments().at(pointer(absent));
                });
        for (Map.Entry<Segment, BigDecimal> each : segments.entrySet()) {
            checkRange(each.getValue(), unit, target, pointer(each.getKey()));
        }
    }

    private static String pointer(Segment segment) {
        return segment == Segment.OPERATIONS ? "/operations" : "/growth";
    }

    private static void checkRange(BigDecimal value, Unit unit, Target target, String field) {
        var range = ValueRange.of(target.terms().measure(), unit);
        if (!range.reaches(value)) {
            throw ReportedValueProblem.beyond(range.lowest(), range.highest()).at(field);
        }
        if (range.isBroken(value)) {
            throw ReportedValueProblem.notWhole().at(field);
        }
    }

    /**
     * In what a target may be told: in its own unit, and growth also as that which has grown, which the baseline names or,
     * where it does not, may be anything that is counted.
     */
    static List<Unit> unitsOf(Target target) {
        var grown = target.terms().measure() == TargetMeasure.GROWTH_ON_BASELINE ? grown(target) : Stream.<Unit>of();
        return Stream.concat(Stream.ofNullable(target.terms().unit()), grown)
                .distinct()
                .toList();
    }

    private static Stream<Unit> grown(Target target) {
        var baseline = target.baseline();
        return baseline == null || baseline.unit() == null
                ? Arrays.stream(Unit.values()).filter(unit -> unit.kind() == Unit.Kind.COUNT)
                : Stream.of(baseline.unit());
    }
}
