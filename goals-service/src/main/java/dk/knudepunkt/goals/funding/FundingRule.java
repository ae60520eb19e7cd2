package dk.knudepunkt.goals.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
        String theme) {

    /** Why a fact of the contract's year counts, or does not. */
    public FundingVerdict verdict(FundingFact fact) {
        if (measure.asksForTheme() && !fact.theme().equals(Optional.ofNullable(theme))) {
            return FundingVerdict.OTHER_THEME;
        }
        return switch (measure) {
            case SOUGHT, APPLIED -> fact.isWithdrawn() ? FundingVerdict.WITHDRAWN : FundingVerdict.SOUGHT;
            case PROJECTS -> fact.hasMoney() ? FundingVerdict.RUNS : FundingVerdict.NO_MONEY_IN_IT;
            case SUBSIDISED -> FundingVerdict.PAID;
            case GEARING -> FundingVerdict.STATED;
        };
    }
}
