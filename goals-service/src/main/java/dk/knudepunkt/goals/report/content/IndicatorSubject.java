package dk.knudepunkt.goals.report.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.goals.indicator.StrategicGoal;
import dk.knudepunkt.goals.indicator.StrategicGoal.StrategicGoals;
import dk.knudepunkt.goals.indicator.reading.IndicatorKnowledge;
import dk.knudepunkt.goals.indicator.reading.IndicatorReading;
import dk.knudepunkt.goals.report.content.ReportDelta.TargetDelta;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The indicators of the vision, goal by goal. What they are made of is never changed, so that the same is made again. */
@ApplicationScoped
class IndicatorSubject implements ReportSubject {

    private final Indicators indicators;
    private final IndicatorKnowledge knowledge;
    private final List<StrategicGoal> goals;
    private final InstantSource clock;

    IndicatorSubject(Indicators indicators, IndicatorKnowledge knowledge, StrategicGoals goals, InstantSource clock) {
        this.indicators = indicators;
        this.knowledge = knowledge;
        this.goals = goals.all();
        this.clock = clock;
    }

    @Override
    public boolean has(ReportKind kind) {
        return !kind.isOfContract();
    }

    /** From the year in which the indicators were stated first to this one. */
    @Override
    public List<Integer> years() {
        var first = indicators.inOrder().stream()
                .mapToInt(indicator -> indicator.status().year())
                .min()
                .orElseThrow();
        return IntStream.rangeClosed(first, today().getYear()).boxed().toList();
    }

    @Override
    public List<Integer> goals(int year) {
        return goals.stream().map(StrategicGoal::no).toList();
    }

    @Override
    public void requireGoal(int year, int no) {
        if (!goals(year).contains(no)) {
            throw ReportContentProblem.goalNotFound(no, goals.size());
        }
    }

    /** What the paper says beside its values, in the year in which it was written. */
    @Override
    public SortedMap<Integer, String> told(ReportPeriod period) {
        var years = years();
        if (!years.contains(period.year())) {
            throw ReportContentProblem.yearOutOfRange(years.getFirst(), years.getLast())
                    .at("/year");
        }
        var byCode = indicators.inOrder().stream().collect(toMap(Indicator::code, identity()));
        var told = new TreeMap<Integer, String>();
        for (var goal : goals) {
            var text = goal.indicators().stream()
                    .map(code -> Objects.requireNonNull(byCode.get(code)).status())
                    .filter(status -> status.year() == period.year())
                    .flatMap(status -> status.facts().stream())
                    .map(fact -> fact.text().da())
                    .collect(joining(".\n"));
            if (!text.isEmpty()) {
                told.put(goal.no(), text + ".");
            }
        }
        return told;
    }

    @Override
    public ReportContent current(ReportPeriod period) {
        return content(period, null, today());
    }

    @Override
    public ReportContent freeze(UUID report, ReportPeriod period, Instant known) {
        return content(period, known, Denmark.dateOf(known));
    }

    /** Nothing is kept besides. */
    @Override
    public void thaw(UUID report) {}

    private ReportContent content(ReportPeriod period, @Nullable Instant known, LocalDate day) {
        var readings = readings(period, known);
        var region = readings.values().iterator().next().region();
        return new ReportContent(
                List.of(region.danish()),
                goals.stream()
                        .map(goal -> new ReportContent.ReportedGoal(
                                goal.no(),
                                goal.title(),
                                List.of(),
                                goal.indicators().stream()
                                        .map(code ->
                                                ReportedIndicator.of(Objects.requireNonNull(readings.get(code)), day))
                                        .toList()))
                        .toList());
    }

    /** A revision of what had been published, or a figure that was late. */
    @Override
    public List<TargetDelta> since(UUID report, ReportPeriod period, ReportContent then, Instant known) {
        var now = readings(period, null);
        return then.indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(now.get(indicator.code()))
                        .map(reading -> TargetDelta.of(indicator, reading.standing())))
                .filter(TargetDelta::differs)
                .toList();
    }

    private Map<String, IndicatorReading> readings(ReportPeriod period, @Nullable Instant known) {
        return knowledge.inOrder(known).stream()
                .map(reading -> reading.until(period.year()))
                .collect(toMap(reading -> reading.indicator().code(), identity()));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
