package dk.knudepunkt.goals.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.plan.PlanBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict on a target, with all that it was made of. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TargetAssessment")
public record Assessment(
        TargetVerdict verdict,
        VerdictRule rule,
        @Schema(description = "The rule in words") Wording ruleWording,

        @Schema(description = "Why the rule gives this verdict here")
        Wording reason,

        @Schema(nullable = true, description = "What it rests on; null where nothing is known") @Nullable
        AssessedBy by,

        @Schema(nullable = true, examples = "2021-06-30", description = "The last day that it takes into account")
        @Nullable
        LocalDate asOf,

        @Schema(
                nullable = true,
                examples = "185",
                description =
                        "The value that was judged; of growth on a baseline that which grows, where it is counted")
        @Nullable
        BigDecimal value,

        @Schema(nullable = true, examples = "190.9", description = "What is due by that day") @Nullable
        BigDecimal required,

        @Schema(nullable = true, examples = "373", description = "Where it ends; of a share what it is") @Nullable
        BigDecimal forecast,

        @Schema(nullable = true, examples = "335", description = "It ends above this 39 times of 40") @Nullable
        BigDecimal low,

        @Schema(nullable = true, examples = "411", description = "It ends below this 39 times of 40") @Nullable
        BigDecimal high,

        @Schema(nullable = true, description = "What the required value rests on; null where there is no way to go")
        @Nullable
        PlanBasis plan) {

    /** The same for whoever is not told what was counted, since that is of few. What a paper tells is told already. */
    public Assessment withoutValue() {
        return by == AssessedBy.COUNTED ? told(verdict.isDecided() ? Reasons.OF_FEW : reason, null) : this;
    }

    /** The same for whoever is not told the way, from which one could reckon the months of the year before. */
    public Assessment withoutWay() {
        return rule == VerdictRule.PACE && plan != null ? told(Reasons.SEASON, value) : this;
    }

    private Assessment told(Wording why, @Nullable BigDecimal what) {
        return new Assessment(verdict, rule, ruleWording, why, by, asOf, what, null, null, null, null, plan);
    }

    static Assessment undecided(VerdictRule rule, Wording reason, @Nullable Reading reading) {
        return new Assessment(
                TargetVerdict.UNDECIDED,
                rule,
                Wording.of(rule),
                reason,
                reading == null ? null : reading.by(),
                reading == null ? null : reading.asOf(),
                reading == null ? null : reading.value(),
                null,
                null,
                null,
                null,
                null);
    }

    static Assessment decided(TargetVerdict verdict, VerdictRule rule, Wording reason, Reading reading) {
        return new Assessment(
                verdict,
                rule,
                Wording.of(rule),
                reason,
                reading.by(),
                reading.asOf(),
                reading.value(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * With what is expected of it.
     *
     * @param basis null where there is no way to go, and all is due each day
     */
    Assessment expecting(BigDecimal due, @Nullable PlanBasis basis, Forecast ahead) {
        return new Assessment(
                verdict,
                rule,
                ruleWording,
                reason,
                by,
                asOf,
                value,
                due,
                ahead.value(),
                ahead.low(),
                ahead.high(),
                basis);
    }
}
