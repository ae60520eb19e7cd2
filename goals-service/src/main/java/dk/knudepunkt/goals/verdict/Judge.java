package dk.knudepunkt.goals.verdict;

import static dk.knudepunkt.goals.verdict.VerdictRule.AGREED_ONLY;
import static dk.knudepunkt.goals.verdict.VerdictRule.EACH_SEGMENT;
import static dk.knudepunkt.goals.verdict.VerdictRule.KNOWN_ONLY;
import static dk.knudepunkt.goals.verdict.VerdictRule.STATE;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.population.Share;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Judges a target by what is counted here and, where that decides nothing, by what is told of it. */
public final class Judge {

    /** On fewer than this a share is not judged. */
    public static final int FEWEST = 30;

    private final Matter matter;

    private Judge(Matter matter) {
        this.matter = matter;
    }

    public static Assessment of(Matter matter) {
        return matter.contract().status().isAgreed()
                ? new Judge(matter).assess()
                : Assessment.undecided(AGREED_ONLY, Reasons.NOT_AGREED, null);
    }

    private Assessment assess() {
        var told = matter.reported();
        var counted = counted(told);
        if (counted != null && (counted.verdict().isDecided() || told == null)) {
            return counted;
        }
        if (told != null) {
            return isMilestone() ? state(told) : of(Reading.reported(matter, told));
        }
        var why = matter.evaluation() == null ? Reasons.NOTHING_TOLD : Reasons.NOTHING_REGISTERED;
        return Assessment.undecided(KNOWN_ONLY, why, null);
    }

    /** Null where what is registered here says nothing: there is none of the kind, or less than a paper told before. */
    private @Nullable Assessment counted(@Nullable Reported told) {
        var evaluation = matter.evaluation();
        if (evaluation == null || evaluation.isEmpty()) {
            return null;
        }
        var reading = Reading.counted(matter, evaluation);
        if (isMilestone()) {
            return reached(reading, evaluation.n() > 0);
        }
        if (told != null && reading.lacks(told)) {
            return null;
        }
        var people = evaluation.people();
        return people == null
                ? of(reading)
                : furthestBehind(
                        reading, people.groups(evaluation.byMunicipality()).values());
    }

    /** The group that is furthest behind decides, and how much less than its share could be chance. */
    private Assessment furthestBehind(Reading reading, Collection<Share> groups) {
        return groups.stream()
                .filter(share -> share.percent() != null)
                .min(comparing(share -> requireNonNull(share.percent())))
                .flatMap(Judge::band)
                .map(band -> new Weighing(matter, reading).level(band.value(), band))
                .orElseGet(() -> Assessment.undecided(KNOWN_ONLY, Reasons.NO_VALUE, reading));
    }

    private static Optional<Forecast> band(Share share) {
        return Optional.ofNullable(share.interval())
                .map(chance -> new Forecast(requireNonNull(share.percent()), chance.low(), chance.high()));
    }

    private boolean isMilestone() {
        return matter.target().terms().measure() == TargetMeasure.MILESTONE;
    }

    private static @Nullable Assessment reached(Reading reading, boolean isReached) {
        if (!isReached && !reading.over()) {
            return null;
        }
        var verdict = isReached ? TargetVerdict.MET : TargetVerdict.NOT_MET;
        return Assessment.decided(verdict, STATE, Reasons.state(verdict, null, reading.asOf()), reading);
    }

    private Assessment state(Reported told) {
        var reading = Reading.reported(matter, told);
        var state = told.state();
        if (state == null) {
            return Assessment.undecided(KNOWN_ONLY, Reasons.NO_VALUE, reading);
        }
        var verdict = switch (state) {
            case DONE -> TargetVerdict.MET;
            case UNDER_WAY -> TargetVerdict.ON_TRACK;
            case NOT_BEGUN, DELAYED -> TargetVerdict.AT_RISK;
            case DROPPED -> TargetVerdict.OFF_TRACK;
        };
        var isOver = reading.over() || matter.isClosed();
        var settled = isOver && verdict != TargetVerdict.MET ? TargetVerdict.NOT_MET : verdict;
        return Assessment.decided(settled, STATE, Reasons.state(state, told.judgedBy(), told.asOf()), reading);
    }

    private Assessment of(Reading reading) {
        var per = matter.target().terms().per();
        if (per == null || (reading.value() == null && reading.segments().isEmpty())) {
            return new Weighing(matter, reading).assess();
        }
        return per == TargetScope.SEGMENT && reading.segments().size() == Segment.values().length
                ? eachSegment(reading)
                : Assessment.undecided(EACH_SEGMENT, Reasons.ONLY_TOGETHER, reading);
    }

    private Assessment eachSegment(Reading reading) {
        var parts = new TreeMap<Segment, Assessment>();
        reading.segments().forEach((segment, part) -> parts.put(segment, new Weighing(matter, part).assess()));
        var verdict = parts.values().stream().map(Assessment::verdict).reduce(TargetVerdict.MET, TargetVerdict::and);
        var isDiscreet = reading.segments().values().stream().anyMatch(Reading::isOfFew);
        return Assessment.decided(verdict, EACH_SEGMENT, Reasons.segments(parts, reading.unit(), isDiscreet), reading);
    }
}
