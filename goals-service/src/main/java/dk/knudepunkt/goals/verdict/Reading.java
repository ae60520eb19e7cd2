package dk.knudepunkt.goals.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a target stands at, as one of the two tells it who can: what is counted here, or a paper.
 *
 * @param asOf the last day that it takes into account
 * @param over whether nothing more can come
 * @param value null where only words are told; where growth is counted, the number of what grows
 * @param unit what the value is of
 * @param n on how many the value rests; null where the source does not say it
 * @param varies what a band is made of: the squares of amounts, or the share of answers at either end; null where nobody says
 * @param segments the same in each segment that is told
 */
record Reading(
        AssessedBy by,
        LocalDate asOf,
        boolean over,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable Long n,
        @Nullable Double varies,
        Map<Segment, Reading> segments) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    static Reading counted(Matter matter, Evaluation evaluation) {
        return counted(
                matter,
                evaluation,
                matter.target().terms().per() == TargetScope.SEGMENT ? segments(matter, evaluation) : Map.of());
    }

    private static Map<Segment, Reading> segments(Matter matter, Evaluation evaluation) {
        var groups = evaluation.by(member -> member.known().code("segment").orElse(""));
        return Arrays.stream(Segment.values())
                .filter(segment -> groups.containsKey(segment.name()))
                .collect(toMap(
                        Function.identity(),
                        segment -> counted(matter, requireNonNull(groups.get(segment.name())), Map.of()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Reading counted(Matter matter, Evaluation evaluation, Map<Segment, Reading> segments) {
        var target = matter.target();
        var departure = matter.departure();
        var isGrowth = evaluation.measure() == Measure.GROWTH;
        return new Reading(
                AssessedBy.COUNTED,
                matter.asOf(),
                matter.over(),
                isGrowth ? BigDecimal.valueOf(evaluation.n()) : evaluation.value(null),
                isGrowth
                        ? (departure == null ? null : departure.unit())
                        : target.terms().unit(),
                evaluation.n(),
                varies(evaluation),
                segments);
    }

    private static @Nullable Double varies(Evaluation evaluation) {
        return switch (evaluation.measure()) {
            case SUM ->
                evaluation.counted().stream()
                        .filter(Member::counts)
                        .flatMap(member -> member.known().code("amount").stream())
                        .mapToDouble(Double::parseDouble)
                        .map(amount -> amount * amount)
                        .sum();
            case NPS ->
                evaluation.counted().stream()
                        .flatMap(member -> member.known().code("recommend").stream())
                        .mapToInt(Integer::parseInt)
                        .map(answer -> answer >= PROMOTER || answer <= DETRACTOR ? 1 : 0)
                        .average()
                        .orElse(1);
            case COUNT, SHARE, RATIO, GROWTH, DISTRIBUTION, CONTROL_GROUP_DIFFERENCE, MILESTONE -> null;
        };
    }

    static Reading reported(Matter matter, Reported told) {
        var segments = new TreeMap<Segment, Reading>();
        told.segments()
                .forEach((segment, value) -> segments.put(segment, reported(matter, told, value, null, Map.of())));
        var n = told.n();
        return reported(matter, told, told.value(), n == null ? null : Long.valueOf(n), segments);
    }

    private static Reading reported(
            Matter matter,
            Reported told,
            @Nullable BigDecimal value,
            @Nullable Long n,
            Map<Segment, Reading> segments) {
        var isOver = !told.asOf().isBefore(matter.contract().lastDay());
        return new Reading(AssessedBy.REPORTED, told.asOf(), isOver, value, told.unit(), n, null, segments);
    }

    /** Whether it rests on so few that one could know them. */
    boolean isOfFew() {
        return n != null && Discretion.isOfFew(n);
    }

    /** Whether it is less than a paper told before; since what only grows cannot become less, it is not all then. */
    boolean lacks(Reported told) {
        return value != null
                && unit != null
                && unit.accumulates()
                && unit == told.unit()
                && told.value() != null
                && !told.asOf().isAfter(asOf)
                && value.compareTo(told.value()) < 0;
    }
}
