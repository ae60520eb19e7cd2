package dk.knudepunkt.goals.verdict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.problem.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Why a verdict is what it is, in both languages, with the numbers that it was made of. */
final class Reasons {

    private static final Shell DANISH = new Shell(Language.DA.code(), null, "", List.of());
    private static final Shell ENGLISH = new Shell(Language.EN.code(), null, "", List.of());

    static final Wording NOT_AGREED =
            new Wording("Kontrakten er ikke aftalt endnu.", "The contract is not agreed yet.");
    static final Wording NOTHING_TOLD = new Wording(
            "Intet er indberettet og godkendt, og intet tæller det her.",
            "Nothing is reported and approved, and nothing counts it here.");
    static final Wording NOTHING_REGISTERED = new Wording(
            "Intet af den slags er registreret i perioden, så nul siger intet.",
            "Nothing of the kind is registered in the period, so nought says nothing.");
    static final Wording NO_VALUE = new Wording(
            "Det, der er kendt, har ingen værdi at holde op mod målet.",
            "What is known has no value to hold against the target.");
    static final Wording ONLY_TOGETHER = new Wording(
            "Kun et tal for det hele er kendt, og det afgør intet: delmålet skal holde i hver gruppe.",
            "Only a value of the whole is known, and it decides nothing: the target must hold in each group.");
    static final Wording NO_BASELINE = new Wording(
            "Der er intet udgangspunkt at måle væksten fra.", "There is no baseline to measure the growth from.");
    static final Wording TOO_FEW = new Wording(
            "Der er færre end " + Judge.FEWEST + ", så tilfældet kan have afgjort det.",
            "There are fewer than " + Judge.FEWEST + ", so chance may have decided it.");
    static final Wording TOO_EARLY =
            new Wording("Mindre end en tiendedel af planen er gået.", "Less than a tenth of the plan has passed.");

    static final Wording OF_FEW = new Wording(
            "Værdien hviler på færre end fem og fortælles kun i huset.",
            "The value rests on fewer than five, and is told in the house alone.");
    static final Wording SEASON = new Wording(
            "Takten holdes op mod månederne året før. Hvad der var ventet, fortælles kun i huset, da man af det kunne regne ud, hvor få"
                    + " der var i en måned.",
            "The pace is held against the months of the year before. What was due is told in the house alone, since one could reckon"
                    + " from it how few there were in a month.");

    private Reasons() {}

    static Wording lastBefore(LocalDate day) {
        return each(shell -> shell.say("Det seneste tal er pr. ", "The last figure is as of ")
                + shell.date(day)
                + shell.say(", før året var omme.", ", before the year was over."));
    }

    static Wording value(Reading reading, Aim aim) {
        return each(shell -> asOf(reading, aim, shell) + ".");
    }

    /** With what is expected of it. */
    static Wording ahead(Reading reading, Aim aim, @Nullable BigDecimal due, Forecast forecast) {
        return each(shell -> {
            var unit = reading.unit();
            var text = asOf(reading, aim, shell);
            if (due != null) {
                text += shell.say("; ventet til da: ", "; expected by then: ") + said(due, unit, shell);
                text += shell.say(". I samme takt bliver det ", ". At this pace it comes to ")
                        + said(forecast.value(), unit, shell);
            }
            return text + band(forecast, due != null, shell) + ".";
        });
    }

    private static String band(Forecast forecast, boolean ahead, Shell shell) {
        if (!forecast.hasBand()) {
            return ahead ? "" : shell.say("; usikkerheden er ikke kendt", "; the uncertainty is not known");
        }
        return (ahead ? " (" : shell.say("; usikkerhed ", "; uncertainty "))
                + shell.number(requireNonNull(forecast.low())) + "–" + shell.number(requireNonNull(forecast.high()))
                + (ahead ? ")" : "");
    }

    private static String asOf(Reading reading, Aim aim, Shell shell) {
        var n = reading.n();
        return said(requireNonNull(reading.value()), reading.unit(), shell)
                + (n == null || isCount(reading.unit()) ? "" : " (n = " + shell.number(n) + ")")
                + shell.say(" pr. ", " as of ") + shell.date(reading.asOf())
                + shell.say(", ønsket ", ", wanted ") + shell.word(aim.comparison()) + " " + shell.number(aim.wanted());
    }

    /** A count is its own n. */
    private static boolean isCount(@Nullable Unit unit) {
        return unit != null && unit.kind() == Unit.Kind.COUNT;
    }

    /**
     * What cannot be decided may rest on a few whom one could know, so its value is not told.
     *
     * @param discreet whether no value is told, since a part of few could be found from the others
     */
    static Wording segments(Map<Segment, Assessment> parts, @Nullable Unit unit, boolean discreet) {
        return each(shell -> parts.entrySet().stream()
                .map(part -> shell.word(part.getKey()) + ": "
                        + (discreet ? shell.word(part.getValue().verdict()) : segment(part.getValue(), unit, shell)))
                .collect(joining("; ", "", ".")));
    }

    private static String segment(Assessment said, @Nullable Unit unit, Shell shell) {
        var verdict = shell.word(said.verdict());
        return said.verdict().isDecided() ? said(requireNonNull(said.value()), unit, shell) + ", " + verdict : verdict;
    }

    static Wording state(Term state, @Nullable String decidedBy, LocalDate day) {
        return each(shell -> shell.word(state) + shell.say(" pr. ", " as of ") + shell.date(day)
                + (decidedBy == null ? "" : shell.say(", som det afgøres af ", ", as decided by ") + decidedBy) + ".");
    }

    private static String said(BigDecimal value, @Nullable Unit unit, Shell shell) {
        return shell.number(value) + (unit == null ? "" : " " + shell.word(unit));
    }

    private static Wording each(Function<Shell, String> text) {
        return new Wording(text.apply(DANISH), text.apply(ENGLISH));
    }
}
