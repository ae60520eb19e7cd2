package dk.knudepunkt.cofinancing.agreement.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place where the printed table is not what was agreed on.
 *
 * @param municipalityCode null for a column
 * @param clusterCode null for a row
 * @param printed whole kroner; null where nothing is printed
 * @param right whole kroner; null where nothing is to be paid
 * @param exact what it was before rounding, where that explains the printed figure
 */
record Finding(
        Kind kind,
        @Nullable String municipalityCode,
        @Nullable String clusterCode,
        @Nullable Long printed,
        @Nullable Long right,
        Explanation explanation,
        Optional<BigDecimal> exact) {

    /** What is wrong. */
    enum Kind {
        /** An amount is not the one agreed on. */
        AMOUNT,
        /** A total of a municipality is not the sum of the amounts printed beside it. */
        ROW_TOTAL,
        /** A total of a cluster is not the sum of the amounts printed above it. */
        COLUMN_TOTAL,
        /** The total of all is not the sum of all amounts printed. */
        GRAND_TOTAL,
        /** A party has no row. */
        MISSING_ROW,
        /** A cluster has no column. */
        MISSING_COLUMN
    }

    /** Where the printed figure comes from. */
    enum Explanation {
        /** The unrounded shares were added and the sum then rounded, but what is paid is rounded share by share. */
        ROUNDED_FROM_UNROUNDED_SUM,
        /** The share was rounded for itself, so that the kroner left over went to nobody. */
        ROUNDED_FOR_ITSELF,
        NONE
    }

    static Finding unexplained(
            Kind kind,
            @Nullable String municipalityCode,
            @Nullable String clusterCode,
            @Nullable Long printed,
            @Nullable Long right) {
        return new Finding(kind, municipalityCode, clusterCode, printed, right, Explanation.NONE, Optional.empty());
    }
}
