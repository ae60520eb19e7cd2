package dk.knudepunkt.goals.feed;

import static java.util.Comparator.comparing;

import dk.knudepunkt.goals.fact.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is made of facts. It is data: a definition holds one, and no program is written for a target.
 *
 * @param once of what only one thing counts, such as a company; null where each thing does
 * @param yearsBack how many years before the contract's year the period is
 * @param of what must hold of what is counted, or of the base of a share, in the order in which it is asked
 * @param counts what must hold of a thing of the base for it to count in a share
 * @param baselineOf the target of the same contract whose figure growth is told from; null for the agreed baseline
 */
@Schema(name = "FigureMeasurement")
public record Measurement(
        FactFeed feed,
        Measure measure,
        @Nullable Field once,
        int yearsBack,
        List<Condition> of,
        List<Condition> counts,
        @Nullable String baselineOf) {

    public Measurement {
        of = of == null ? List.of() : List.copyOf(of);
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** One that rests on no other target. */
    public Measurement(
            FactFeed feed,
            Measure measure,
            @Nullable Field once,
            int yearsBack,
            List<Condition> of,
            List<Condition> counts) {
        this(feed, measure, once, yearsBack, of, counts, null);
    }

    /** The same, with many codes called as another calls them: who writes rules down does not name them. */
    public Measurement calledAsIn(Measurement other) {
        return new Measurement(
                feed,
                measure,
                once,
                yearsBack,
                of.stream().map(condition -> condition.calledAsIn(other.of)).toList(),
                counts.stream()
                        .map(condition -> condition.calledAsIn(other.counts))
                        .toList(),
                baselineOf);
    }

    /** The first day of the period, for a contract whose year begins on a day. */
    public LocalDate from(LocalDate contractBegins) {
        return contractBegins.minusYears(yearsBack);
    }

    /** The last day of the period, or an earlier one up to which it is asked for. */
    public LocalDate to(LocalDate contractEnds, @Nullable LocalDate validTo) {
        var end = contractEnds.minusYears(yearsBack);
        return validTo == null || validTo.isAfter(end) ? end : validTo;
    }

    /**
     * Judges the things of the period. Why one is left out is said when somebody asks: of most things nobody ever does.
     *
     * @param survivors which company each company has become
     */
    public Evaluation evaluate(List<Known> things, Map<String, String> survivors) {
        var base = new ArrayList<Member>();
        for (var thing : things) {
            if (isOfTheBase(thing)) {
                base.add(new Member(thing, withinTheBase(thing)));
            }
        }
        return once == null
                ? new Evaluation(measure, things.isEmpty(), base, () -> judged(things))
                : once(once, things, base, survivors);
    }

    private Evaluation once(Field one, List<Known> things, List<Member> base, Map<String, String> survivors) {
        var members = eachOnce(one, base, survivors);
        return new Evaluation(
                measure,
                things.isEmpty(),
                members.stream().filter(Member::isInBase).toList(),
                () -> {
                    var all = new ArrayList<>(members);
                    judged(things).stream().filter(member -> !member.isInBase()).forEach(all::add);
                    return all;
                });
    }

    private List<Member> judged(List<Known> things) {
        return things.stream().map(thing -> new Member(thing, judge(thing))).toList();
    }

    private boolean isOfTheBase(Known thing) {
        return holds(of, thing)
                && (measure.isOfABase() || holds(counts, thing))
                && measure.refusal(thing).isEmpty();
    }

    /** What is said of a thing of the base, of which all holds that is asked of that. */
    private Verdict withinTheBase(Known thing) {
        return measure.isOfABase() ? refused(Verdict.Place.BASE, counts, thing).orElse(Verdict.COUNTS) : Verdict.COUNTS;
    }

    private static boolean holds(List<Condition> conditions, Known thing) {
        for (var condition : conditions) {
            if (!condition.holds(thing)) {
                return false;
            }
        }
        return true;
    }

    private Verdict judge(Known thing) {
        return refused(Verdict.Place.OUT, of, thing)
                .or(() -> refused(measure.isOfABase() ? Verdict.Place.BASE : Verdict.Place.OUT, counts, thing))
                .or(() -> measure.refusal(thing))
                .orElse(Verdict.COUNTS);
    }

    private static Optional<Verdict> refused(Verdict.Place place, List<Condition> conditions, Known thing) {
        for (var condition : conditions) {
            if (!condition.holds(thing)) {
                return Optional.of(condition.refusal(place, thing));
            }
        }
        return Optional.empty();
    }

    /** One that counts stands for the others of its kind, or else one of the base, the earliest first. */
    private static List<Member> eachOnce(Field once, List<Member> base, Map<String, String> survivors) {
        var seen = new HashSet<String>();
        var members = new ArrayList<Member>();
        var bestFirst = comparing((Member member) -> member.verdict().place())
                .thenComparing(member -> member.known().day())
                .thenComparing(member -> member.known().subject().id());
        for (var member : base.stream().sorted(bestFirst).toList()) {
            var key = once.oneIn(member.known()).map(code -> survivor(code, survivors));
            var isAgain = key.isPresent() && !seen.add(key.orElseThrow());
            members.add(isAgain ? new Member(member.known(), Verdict.COUNTED_ALREADY) : member);
        }
        return members;
    }

    /** A company that became one that became another; a ring, which nobody should make, ends where it began. */
    private static String survivor(String company, Map<String, String> survivors) {
        var passed = new HashSet<String>();
        var last = company;
        while (survivors.containsKey(last) && passed.add(last)) {
            last = survivors.get(last);
        }
        return last;
    }
}
