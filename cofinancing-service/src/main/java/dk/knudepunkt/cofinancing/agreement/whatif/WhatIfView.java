package dk.knudepunkt.cofinancing.agreement.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers as JSON, in the order of the questions. Amounts are whole kroner a year. */
@Schema(name = "WhatIf")
record WhatIfView(@Schema(examples = "2021") int year, List<WhatIfOutcome> scenarios) {

    static WhatIfView of(int year, List<ScenarioResult> outcomes) {
        return new WhatIfView(year, outcomes.stream().map(WhatIfOutcome::of).toList());
    }

    @Schema(description = "What one scenario makes of the amounts")
    record WhatIfOutcome(
            @Schema(examples = "Solrød leaves") String name,

            @Schema(examples = "4000000", description = "What all pay today")
            long today,

            @Schema(examples = "4000000", description = "What all would pay")
            long then,

            @Schema(examples = "0") long difference,
            List<WhatIfCluster> clusters,
            @Schema(description = "By code") List<WhatIfMunicipality> municipalities) {

        static WhatIfOutcome of(ScenarioResult outcome) {
            return new WhatIfOutcome(
                    outcome.name(),
                    outcome.today().total(),
                    outcome.then().total(),
                    outcome.difference(),
                    outcome.terms().stream().map(WhatIfCluster::of).toList(),
                    outcome.rows().stream().map(WhatIfMunicipality::of).toList());
        }
    }

    @Schema(description = "The terms that are supposed")
    record WhatIfCluster(
            @Schema(examples = "food") String code,
            @Schema(examples = "1000000") long budget,
            @Schema(examples = "330") String lead,
            @Schema(examples = "500000") long leadShare,

            @Schema(examples = "16", description = "How many pay, the lead among them")
            int parties,

            AllocationKey key,
            @Schema(examples = "2021-01-01") LocalDate keyDate) {

        static WhatIfCluster of(Terms terms) {
            return new WhatIfCluster(
                    terms.clusterCode(),
                    terms.budget(),
                    terms.lead(),
                    terms.leadShare(),
                    terms.parties().size(),
                    terms.key(),
                    terms.population().keyDate());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhatIfMunicipality(
            @Schema(examples = "253") String code,
            @Schema(examples = "Greve") String name,
            @Schema(examples = "132304") long today,
            @Schema(examples = "136496") long then,
            @Schema(examples = "4192") long difference,

            @Schema(examples = "3.17", description = "Of today's amount; absent for one that pays nothing today")
            @Nullable
            BigDecimal percent,

            @Schema(
                    examples = "50514",
                    description = "At the newest key date used; absent when it is not counted there")
            @Nullable
            Long inhabitants,

            @Schema(examples = "2.62") @Nullable BigDecimal perInhabitantToday,
            @Schema(examples = "2.70") @Nullable BigDecimal perInhabitantThen,
            @Schema(examples = "0.08") @Nullable BigDecimal perInhabitantDifference,

            @Schema(examples = "{\"food\": 34304}", description = "What it would pay, by cluster")
            Map<String, Long> amounts) {

        static WhatIfMunicipality of(ScenarioResult.Row row) {
            return new WhatIfMunicipality(
                    row.municipalityCode(),
                    Municipality.nameOf(row.municipalityCode()),
                    row.today(),
                    row.then(),
                    row.difference(),
                    row.percent().orElse(null),
                    row.inhabitants().orElse(null),
                    row.perInhabitantToday().orElse(null),
                    row.perInhabitantThen().orElse(null),
                    row.perInhabitantDifference().orElse(null),
                    row.amounts());
        }
    }
}
