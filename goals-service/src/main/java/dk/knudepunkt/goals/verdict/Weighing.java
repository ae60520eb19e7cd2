package dk.knudepunkt.goals.verdict;

import static java.util.Objects.requireNonNull;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.contract.TargetTerms;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Holds one value against what is asked for. */
final class Weighing {

    /** Before this share of the plan is behind, one thing more or less would turn the forecast over. */
    private static final double BEGUN = 0.1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Matter matter;
    private final Reading reading;
    private final TargetTerms terms;

    Weighing(Matter matter, Reading reading) {
        this.matter = matter;
        this.reading = reading;
        this.terms = matter.target().terms();
    }

    Assessment assess() {
        var value = reading.value();
        if (value == null || terms.value() == null) {
            return Assessment.undecided(VerdictRule.KNOWN_ONLY, Reasons.NO_VALUE, reading);
        }
        var aim = aim();
        if (aim == null) {
            return Assessment.undecided(VerdictRule.ON_A_BASELINE, Reasons.NO_BASELINE, reading);
        }
        return grows() ? onTheWay(value, aim) : level(value, aim);
    }

    /** Whether more of it is nearer, and what has come stays. */
    private boolean grows() {
        var unit = reading.unit();
        return isOfWhatGrows() || (unit != null && unit.accumulates());
    }

    /** Growth may be told as growth, or as the number of what has grown. */
    private boolean isOfWhatGrows() {
        return terms.measure() == TargetMeasure.GROWTH_ON_BASELINE && reading.unit() != terms.unit();
    }

    /** Of what grows, how much of it has to be there; null without a baseline to grow from. */
    private @Nullable Aim aim() {
        var wanted = requireNonNull(terms.value());
        if (isOfWhatGrows()) {
            var from = matter.departure();
            return from == null
                    ? null
                    : aim(from.value().multiply(HUNDRED.add(wanted)).divide(HUNDRED));
        }
        return aim(wanted);
    }

    private Aim aim(BigDecimal wanted) {
        return new Aim(wanted, requireNonNull(terms.comparison()));
    }

    private Assessment onTheWay(BigDecimal value, Aim aim) {
        var curve = matter.curve();
        var share = reading.over() ? 1 : curve.shareAt(reading.asOf());
        var due = reading.over() ? aim.wanted() : curve.requiredAt(reading.asOf(), aim.wanted());
        var isSettled = reading.over() || aim.isReachedBy(value) != aim.isCeiling();
        if (!isSettled && matter.isClosed()) {
            return Assessment.undecided(VerdictRule.SETTLED_ONLY, Reasons.lastBefore(reading.asOf()), reading);
        }
        if (share < BEGUN) {
            var verdict = new Standing(value, true, false, Forecast.plain(value)).against(aim);
            return isSettled
                    ? decided(verdict, VerdictRule.PACE, Reasons.value(reading, aim))
                    : Assessment.undecided(VerdictRule.BEGUN, Reasons.TOO_EARLY, reading);
        }
        var forecast = forecast(value, share, aim);
        var verdict = new Standing(value, true, reading.over(), forecast).against(aim);
        var rule = reading.over() ? VerdictRule.SETTLED : VerdictRule.PACE;
        var reason = reading.over() ? Reasons.value(reading, aim) : Reasons.ahead(reading, aim, due, forecast);
        return decided(verdict, rule, reason).expecting(due, curve.basis(), forecast);
    }

    private Forecast forecast(BigDecimal value, double share, Aim aim) {
        var varies = reading.varies();
        if (terms.measure() != TargetMeasure.SUM) {
            return Forecast.ofCount(value.doubleValue(), share, aim.wanted());
        }
        return varies == null ? Forecast.ofPace(value, share) : Forecast.ofSum(value, varies, share);
    }

    private Assessment level(BigDecimal value, Aim aim) {
        var n = reading.n();
        if (isOfAnswers() && n != null && n < Judge.FEWEST) {
            return Assessment.undecided(VerdictRule.ENOUGH_ANSWERS, Reasons.TOO_FEW, reading);
        }
        return level(value, aim, n == null || !isOfAnswers() ? Forecast.plain(value) : uncertain(value, n));
    }

    /** A level of which it is known how far it may be from where it is by chance. */
    Assessment level(BigDecimal value, Forecast band) {
        return level(value, aim(requireNonNull(terms.value())), band);
    }

    private Assessment level(BigDecimal value, Aim aim, Forecast forecast) {
        var isOver = reading.over() || matter.isClosed();
        var verdict = new Standing(value, false, isOver, forecast).against(aim);
        var rule = isOver ? VerdictRule.SETTLED : VerdictRule.LEVEL;
        var reason = isOver || !(isOfAnswers() || forecast.hasBand())
                ? Reasons.value(reading, aim)
                : Reasons.ahead(reading, aim, null, forecast);
        return decided(verdict, rule, reason).expecting(aim.wanted(), null, forecast);
    }

    private boolean isOfAnswers() {
        return switch (terms.measure()) {
            case SHARE, SURVEY_SHARE, NPS -> true;
            case COUNT, SUM, RATIO, GROWTH_ON_BASELINE, DISTRIBUTION, CONTROL_GROUP_DIFFERENCE, MILESTONE -> false;
        };
    }

    private Forecast uncertain(BigDecimal value, long n) {
        var varies = reading.varies();
        return terms.measure() == TargetMeasure.NPS
                ? Forecast.ofScore(value, n, varies == null ? 1 : varies)
                : Forecast.ofShare(value, n);
    }

    private Assessment decided(TargetVerdict verdict, VerdictRule rule, Wording reason) {
        return Assessment.decided(verdict, rule, reason, reading);
    }
}
