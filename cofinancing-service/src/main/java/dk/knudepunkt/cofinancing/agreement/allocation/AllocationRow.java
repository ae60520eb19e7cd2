package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.platform.register.Municipality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One amount as a row of a flat series. */
record AllocationRow(
        @Schema(examples = "2021") int year,

        @Schema(examples = "food", description = "Code of the cluster")
        String cluster,

        @Schema(examples = "253") String municipalityCode,
        @Schema(examples = "Greve") String municipality,

        @Schema(examples = "33245", description = "Whole kroner")
        long amount) {

    static final List<String> COLUMNS = List.of("year", "cluster", "municipalityCode", "municipality", "amount");

    static List<AllocationRow> of(Allocation allocation) {
        return allocation.table().contributions().stream()
                .map(contribution -> new AllocationRow(
                        allocation.year(),
                        contribution.clusterCode(),
                        contribution.municipalityCode(),
                        Municipality.nameOf(contribution.municipalityCode()),
                        contribution.amount()))
                .toList();
    }

    List<Object> cells() {
        return List.of(year, cluster, municipalityCode, municipality, amount);
    }
}
