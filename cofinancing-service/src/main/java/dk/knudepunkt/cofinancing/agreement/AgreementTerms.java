package dk.knudepunkt.cofinancing.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the parties are asked to agree on; with the population and the parties it decides every amount.
 *
 * @param budget what the office costs a year, in whole kroner
 * @param lead code of the municipality that hosts the office; one of the parties
 * @param leadShare the part of the budget that the lead pays, in whole kroner
 * @param quorum how many parties must accept; null when all must
 */
@Embeddable
public record AgreementTerms(
        int firstYear,
        int lastYear,
        long budget,
        String lead,
        long leadShare,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "allocation_key")
        AllocationKey key,

        @Enumerated(EnumType.STRING) RoundingRule roundingRule,
        @Nullable Integer quorum) {}
