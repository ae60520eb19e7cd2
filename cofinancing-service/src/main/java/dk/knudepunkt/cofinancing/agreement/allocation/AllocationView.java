package dk.knudepunkt.cofinancing.agreement.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An allocation as JSON. Amounts are whole kroner; every total is the sum of the amounts it stands for. */
@Schema(name = "Allocation", description = "What everybody pays to every cluster in a year, in whole kroner")
record AllocationView(
        @Schema(examples = "2021") int year,

        @Schema(examples = "4000000", description = "Sum of all amounts")
        long total,

        @Schema(description = "By code") List<AllocationCluster> clusters,
        @Schema(description = "By code") List<AllocationMunicipality> municipalities) {

    static AllocationView of(Allocation allocation) {
        var table = allocation.table();
        return new AllocationView(
                allocation.year(),
                table.total(),
                allocation.clusters().stream().map(AllocationCluster::of).toList(),
                table.rows().stream().map(AllocationMunicipality::of).toList());
    }

    @Schema(description = "One cluster's cost and how its agreement shares it")
    record AllocationCluster(
            @Schema(examples = "food") String code,
            ClusterName name,

            @Schema(examples = "1", description = "The version of the cluster's agreement that covers the year")
            int agreementVersion,

            @Schema(examples = "1000000", description = "What the office costs in a year")
            long budget,

            @Schema(examples = "330", description = "Code of the municipality that hosts the office")
            String lead,

            @Schema(examples = "500000", description = "What the lead pays; the others share the rest")
            long leadShare,

            AllocationKey key,
            AllocationPopulation population,
            RoundingRule roundingRule,
            @Schema(description = "By municipality code") List<AllocationLine> lines) {

        static AllocationCluster of(ClusterAllocation allocated) {
            var agreement = allocated.agreement();
            return new AllocationCluster(
                    allocated.code(),
                    allocated.name(),
                    agreement.version(),
                    agreement.budget(),
                    agreement.lead(),
                    agreement.leadShare(),
                    agreement.key(),
                    AllocationPopulation.of(allocated.population()),
                    agreement.roundingRule(),
                    allocated.contributions().stream().map(AllocationLine::of).toList());
        }
    }

    @Schema(description = "The population that the key weighs by")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AllocationPopulation(
            @Schema(examples = "2021-01-01") LocalDate keyDate,
            String source,

            @Schema(description = "When the source was read; absent where it is not known") @Nullable
            LocalDate extractedOn) {

        static AllocationPopulation of(Population population) {
            return new AllocationPopulation(
                    population.keyDate(),
                    population.source(),
                    population.extractedOn().orElse(null));
        }
    }

    record AllocationLine(
            @Schema(examples = "253") String municipalityCode,

            @Schema(examples = "50514", description = "At the key date")
            long population,

            @Schema(examples = "33245") long amount) {

        static AllocationLine of(Contribution contribution) {
            return new AllocationLine(
                    contribution.municipalityCode(), contribution.party().population(), contribution.amount());
        }
    }

    record AllocationMunicipality(
            @Schema(examples = "253") String code,
            @Schema(examples = "Greve") String name,

            @Schema(examples = "132304", description = "What it pays to all clusters")
            long total) {

        static AllocationMunicipality of(ContributionTable.Row row) {
            return new AllocationMunicipality(
                    row.municipalityCode(), Municipality.nameOf(row.municipalityCode()), row.total());
        }
    }
}
