package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the things that count come to. */
@Schema(name = "FigureMeasure")
public enum Measure implements Term {
    COUNT("Antal", "The number of"),
    SUM("Beløbene lagt sammen for", "The amounts added up of"),
    SHARE("Andelen blandt", "The share among"),
    NPS(
            "Net Promoter Score (procent 9-10 minus procent 0-6) blandt",
            "Net Promoter Score (per cent 9-10 less per cent 0-6) among"),
    RATIO("Omsætningen delt med driftsmidlerne i", "The turnover divided by the operating funds of"),
    GROWTH(
            "Væksten i procent over udgangspunktet i antallet af",
            "The growth in per cent on the baseline of the number of"),
    DISTRIBUTION(
            "Gruppernes andel i procent af deres andel af befolkningen, den laveste, i",
            "The groups' share in per cent of their share of population, the lowest, of"),
    CONTROL_GROUP_DIFFERENCE(
            "Forskellen i procentpoint mellem de vejledtes vækst og kontrolgruppens i",
            "The difference in percentage points between the growth of the guided and that of the control group in"),
    MILESTONE("Nået med den første blandt", "Reached with the first of");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;

    Measure(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** What a thing must bring along for the measure to make anything of it; nothing where it does. */
    Optional<Verdict> refusal(Known thing) {
        return this == CONTROL_GROUP_DIFFERENCE && thing.code("controlGrowth").isEmpty()
                ? Optional.of(Verdict.NO_CONTROL_GROUP)
                : Optional.empty();
    }

    /** Whether a part of the base is held against the whole of it. */
    public boolean isOfABase() {
        return this == SHARE || this == NPS;
    }

    /**
     * The value; null for a milestone, which has none, and where what it rests on is not known yet.
     *
     * @param baseline for growth
     */
    @Nullable
    BigDecimal of(Tally tally, @Nullable BigDecimal baseline) {
        return switch (this) {
            case COUNT -> BigDecimal.valueOf(tally.counted());
            case SUM -> tally.amount();
            case SHARE -> tally.base() == 0 ? null : percent(tally.counted(), tally.base());
            case NPS -> tally.base() == 0 ? null : percent(tally.promoters() - tally.detractors(), tally.base());
            case RATIO ->
                tally.operatingFunds().signum() == 0
                        ? null
                        : tally.amount().divide(tally.operatingFunds(), 2, RoundingMode.HALF_UP);
            case GROWTH -> growth(tally.counted(), baseline);
            case CONTROL_GROUP_DIFFERENCE ->
                tally.guided() == 0
                        ? null
                        : tally.differences().divide(BigDecimal.valueOf(tally.guided()), 1, RoundingMode.HALF_UP);
            // Where things are says nothing without the people who live there: Evaluation knows them.
            case MILESTONE, DISTRIBUTION -> null;
        };
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal growth(long counted, @Nullable BigDecimal baseline) {
        return baseline == null || baseline.signum() == 0
                ? null
                : BigDecimal.valueOf(counted)
                        .subtract(baseline)
                        .multiply(HUNDRED)
                        .divide(baseline, 1, RoundingMode.HALF_UP);
    }

    @Override
    public Words words() {
        return words;
    }
}
