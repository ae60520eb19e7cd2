package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.KeyCheck;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param answerBy the last day to answer, after which silence counts as no; null when all answers are awaited
 * @param supersedes the version whose later years this one is to cover instead
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
        @Nullable Integer quorum,
        @Nullable LocalDate answerBy,
        @Nullable Integer supersedes) {

    /** Refuses what no allocation could be made of, or what could never take effect. */
    void check(Set<String> parties, Population population) {
        if (lastYear < firstYear) {
            throw AgreementProblem.yearsReversed(firstYear).at("/lastYear");
        }
        if (leadShare > budget) {
            throw AgreementProblem.leadShareOverBudget(budget).at("/leadShare");
        }
        if (!parties.contains(lead)) {
            throw AgreementProblem.leadNoParty(lead).at("/lead");
        }
        if (parties.size() < 2) {
            throw AgreementProblem.leadAlone().at("/parties");
        }
        if (quorum != null && quorum > parties.size()) {
            throw AgreementProblem.quorumTooLarge(parties.size()).at("/quorum");
        }
        requireCounted(parties, population);
        KeyCheck.requireAgreeable(key, without(lead, parties));
    }

    /** Ties are decided by population whatever the key, so every party must be counted. */
    private static void requireCounted(Set<String> parties, Population population) {
        var uncounted = parties.stream()
                .filter(code -> population.find(code).orElse(0L) == 0)
                .toList();
        if (!uncounted.isEmpty()) {
            throw AgreementProblem.partiesWithoutPopulation(population.keyDate(), uncounted)
                    .at("/keyDate");
        }
    }

    private static Set<String> without(String lead, Set<String> parties) {
        return parties.stream().filter(code -> !code.equals(lead)).collect(Collectors.toSet());
    }
}
