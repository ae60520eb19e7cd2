package dk.knudepunkt.cases.evaluation.result;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The net promoter score: the percentage of those who answer 9 or 10, less that of those who answer 0 to 6.
 *
 * @param low the end of its 95 % interval, adjusted (B. Rocks, 2016) so that it holds for few answers, and for none that differ
 */
@TemplateData
@Schema(description = "From -100 to 100, with its 95 % interval")
public record NetPromoter(
        @Schema(examples = "42") int n,
        @Schema(examples = "75.0") BigDecimal score,
        @Schema(examples = "58.9") BigDecimal low,
        @Schema(examples = "86.4") BigDecimal high) {

    private static final double Z = 1.959964;
    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    /** As if three more had answered: one for, one against, each three quarters, and the rest neither. */
    private static final double ADDED = 3;

    private static final double ADDED_AT_ENDS = 0.75;

    static NetPromoter of(Collection<Integer> answers) {
        var n = answers.size();
        var promoters = answers.stream().filter(answer -> answer >= PROMOTER).count();
        var detractors = answers.stream().filter(answer -> answer <= DETRACTOR).count();
        var many = n + ADDED;
        var yes = (promoters + ADDED_AT_ENDS) / many;
        var no = (detractors + ADDED_AT_ENDS) / many;
        var margin = Z * Math.sqrt((yes + no - (yes - no) * (yes - no)) / many);
        return new NetPromoter(
                n,
                percent((double) (promoters - detractors) / n),
                percent(yes - no - margin),
                percent(yes - no + margin));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.clamp(share, -1, 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }

    /** Where a score stands on a scale of 100 that begins at -100. */
    public double at(BigDecimal score) {
        return (score.doubleValue() + 100) / 2;
    }
}
