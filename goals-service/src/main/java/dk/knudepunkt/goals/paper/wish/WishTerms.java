package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.goals.Wording;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What was wanted, and what the agreement says of it.
 *
 * @param differs in what it is not as it was wanted; null where it is, or where nothing was agreed
 * @param millions in whole and tenths of millions of kroner; null where the agreement sets nothing aside, or does not say it
 * @param pool whether the amount is shared with others
 * @param firstYear in which building or paying begins
 * @param source the paper, and where in it
 */
@Embeddable
public record WishTerms(
        @Enumerated(EnumType.STRING) WishMode mode,
        @EmbeddedColumnNaming("title_%s") Wording title,
        @Enumerated(EnumType.STRING) WishOutcome outcome,
        @EmbeddedColumnNaming("differs_%s") @Nullable Wording differs,
        @Nullable BigDecimal millions,
        boolean pool,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        String source) {

    /** Refuses what cannot be of one agreement. */
    void check() {
        if (outcome == WishOutcome.NOT_INCLUDED && (millions != null || firstYear != null || lastYear != null)) {
            throw WishProblem.withoutTerms().at(millions != null ? "/millions" : "/firstYear");
        }
        if (firstYear != null && lastYear != null && lastYear < firstYear) {
            throw WishProblem.yearsReversed().at("/lastYear");
        }
    }
}
