package dk.knudepunkt.goals.funding;

import dk.knudepunkt.goals.feed.Rule;
import dk.knudepunkt.goals.feed.Tally;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a target is counted from funding.
 *
 * @param theme code of the theme that counts, where the measure asks for one
 */
@Embeddable
@Schema(name = "FigureFundingRule")
public record FundingRule(
        @Column(name = "funding_measure") @Enumerated(EnumType.STRING)
        FundingMeasure measure,

        @Column(name = "funding_theme") @Schema(examples = "fehmarn-corridor") @Nullable
        String theme)
        implements Rule<FundingFact> {

    @Override
    public String inYear() {
        return measure.inYear();
    }

    @Override
    public String counts() {
        return measure.counts();
    }

    @Override
    public Map<String, Object> values() {
        return measure.asksForTheme()
                ? Map.of("kind", measure.kind(), "theme", Objects.requireNonNullElse(theme, ""))
                : Map.of("kind", measure.kind());
    }

    @Override
    public List<String> summed() {
        return List.of("amount", "operatingFunds");
    }

    @Override
    public @Nullable BigDecimal value(Tally tally) {
        var amount = tally.sums().getFirst();
        return switch (measure) {
            case SOUGHT, SUBSIDISED -> BigDecimal.valueOf(amount == null ? 0 : amount);
            case PROJECTS -> BigDecimal.valueOf(tally.n());
            case APPLIED -> null;
            case GEARING -> gearing(amount, tally.sums().getLast());
        };
    }

    private static @Nullable BigDecimal gearing(@Nullable Long turnover, @Nullable Long operatingFunds) {
        return turnover == null || operatingFunds == null
                ? null
                : BigDecimal.valueOf(turnover).divide(BigDecimal.valueOf(operatingFunds), 2, RoundingMode.HALF_UP);
    }

    @Override
    public FundingVerdict verdict(FundingFact fact) {
        if (measure.asksForTheme() && !fact.theme().equals(Optional.ofNullable(theme))) {
            return FundingVerdict.OTHER_THEME;
        }
        if (fact.isWithdrawn()) {
            return FundingVerdict.WITHDRAWN;
        }
        return switch (measure) {
            case SOUGHT, APPLIED -> FundingVerdict.SOUGHT;
            case PROJECTS -> fact.hasMoney() ? FundingVerdict.RUNS : FundingVerdict.NO_MONEY_IN_IT;
            case SUBSIDISED -> FundingVerdict.PAID;
            case GEARING -> FundingVerdict.STATED;
        };
    }
}
