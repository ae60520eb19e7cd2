package dk.knudepunkt.referrals.promise.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One referral's clock. What is asked about a time is answered by the facts up to it. */
public final class ReferralClock {

    private final List<Fact> facts;
    private final Promise promise;
    private final Map<Reading, CountedTime> counting = new EnumMap<>(Reading.class);

    /** @param facts in the order in which they happened, the submission first */
    public ReferralClock(List<Fact> facts, Promise promise, WorkCalendar calendar) {
        if (facts.isEmpty() || facts.getFirst().kind() != Fact.FactKind.SUBMITTED) {
            throw new IllegalArgumentException("A clock starts with a submission");
        }
        this.facts = List.copyOf(facts);
        this.promise = promise;
        promise.readings().forEach(reading -> counting.put(reading, CountedTime.of(reading, calendar)));
    }

    public Promise promise() {
        return promise;
    }

    /** From the submission to the outcome, or to now: without gap and without overlap. */
    public List<Segment> segments(Instant now) {
        var segments = new ArrayList<Segment>();
        for (var i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            var isLast = i + 1 == facts.size();
            if (!fact.at().isAfter(now) && !(isLast && fact.kind() == Fact.FactKind.OUTCOME)) {
                segments.add(segment(
                        fact, isLast ? now : earlier(facts.get(i + 1).at(), now)));
            }
        }
        return segments;
    }

    private Segment segment(Fact fact, Instant to) {
        var counted = new EnumMap<Reading, Duration>(Reading.class);
        var runs = fact.kind().setsGoing();
        counting.forEach((reading, time) -> counted.put(reading, runs ? time.between(fact.at(), to) : Duration.ZERO));
        return new Segment(fact.at(), to, runs ? Segment.ClockState.RUNNING : Segment.ClockState.PAUSED, fact, counted);
    }

    /** The stretches of a segment that count in one reading. */
    public List<Span> counted(Reading reading, Segment segment) {
        return segment.state() == Segment.ClockState.RUNNING
                ? counted(reading).spans(segment.from(), segment.to())
                : List.of();
    }

    /** Time used in one reading. */
    public Duration total(Reading reading, Instant now) {
        return segments(now).stream()
                .map(segment -> segment.counted().getOrDefault(reading, Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** When the answer is due by the reading that comes first; nothing while the clock is paused before that. */
    public Optional<Instant> dueAt() {
        return reaches(promise.first(), promise.target());
    }

    /** When the answer is due in one reading, if the clock runs on from now. */
    public Instant dueAt(Reading reading, Instant now) {
        return reaches(reading, promise.target())
                .orElseGet(() -> counted(reading).after(now, promise.target().minus(total(reading, now))));
    }

    /** When so much has been counted in a reading, as far as the facts tell. */
    private Optional<Instant> reaches(Reading reading, Duration target) {
        var time = counted(reading);
        var left = target;
        for (var i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            if (!fact.kind().setsGoing()) {
                continue;
            }
            if (i + 1 == facts.size()) {
                return Optional.of(time.after(fact.at(), left));
            }
            var ran = time.between(fact.at(), facts.get(i + 1).at());
            if (ran.compareTo(left) >= 0) {
                return Optional.of(time.after(fact.at(), left));
            }
            left = left.minus(ran);
        }
        return Optional.empty();
    }

    /** Each escalation step, by the reading that comes first. */
    public List<StepState> steps(Instant now) {
        return promise.steps().stream().map(step -> state(step, now)).toList();
    }

    /**
     * What is due of the steps, when all up to one of them were told. While the clock does not run nothing is due, also of
     * what was reached before.
     *
     * @param told percent of the highest that was told or passed over; null where none was
     */
    public StepsLeft stepsLeft(@Nullable Integer told, Instant now) {
        if (!isRunning()) {
            return StepsLeft.NONE;
        }
        var left = steps(now).stream()
                .filter(state -> told == null || state.step().percent() > told)
                .toList();
        return new StepsLeft(
                left.stream()
                        .filter(state -> state.status() == StepState.StepStatus.REACHED)
                        .reduce((lower, higher) -> higher)
                        .map(StepState::step)
                        .orElse(null),
                left.stream()
                        .filter(state -> state.status() == StepState.StepStatus.AHEAD)
                        .findFirst()
                        .map(StepState::at)
                        .orElse(null));
    }

    private StepState state(Promise.Step step, Instant now) {
        var at = reaches(promise.first(), promise.at(step));
        if (at.isPresent()) {
            var reached = !at.get().isAfter(now);
            return new StepState(step, reached ? StepState.StepStatus.REACHED : StepState.StepStatus.AHEAD, at.get());
        }
        return new StepState(step, isHandled() ? StepState.StepStatus.AVERTED : StepState.StepStatus.HELD, null);
    }

    public boolean isRunning() {
        return facts.getLast().kind().setsGoing();
    }

    /** Whether it rests on an outcome. */
    public boolean isHandled() {
        return facts.getLast().kind() == Fact.FactKind.OUTCOME;
    }

    private CountedTime counted(Reading reading) {
        var time = counting.get(reading);
        if (time == null) {
            throw new IllegalArgumentException("The policy does not count " + reading);
        }
        return time;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
