package dk.knudepunkt.cofinancing.opendata;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.register.Municipality;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality pays to a cluster in a year, as a row of open data. The columns may grow, but never change. */
record OpenContribution(
        @Schema(examples = "2021") int year,
        @Schema(examples = "food") String cluster,
        @Schema(examples = "Fødevarer") String clusterNameDa,
        @Schema(examples = "Food") String clusterNameEn,
        @Schema(examples = "253") String municipalityCode,
        @Schema(examples = "Greve") String municipality,

        @Schema(examples = "33245", description = "Whole kroner")
        long amount) {

    static final List<String> COLUMNS =
            List.of("year", "cluster", "clusterNameDa", "clusterNameEn", "municipalityCode", "municipality", "amount");

    static Stream<OpenContribution> of(Allocation allocation) {
        return allocation.clusters().stream()
                .flatMap(cluster -> cluster.contributions().stream()
                        .map(contribution -> of(
                                allocation.year(),
                                cluster.name(),
                                contribution.clusterCode(),
                                contribution.municipalityCode(),
                                contribution.amount())));
    }

    private static OpenContribution of(int year, ClusterName name, String cluster, String municipality, long amount) {
        return new OpenContribution(
                year, cluster, name.da(), name.en(), municipality, Municipality.nameOf(municipality), amount);
    }

    List<Object> cells() {
        return List.of(year, cluster, clusterNameDa, clusterNameEn, municipalityCode, municipality, amount);
    }
}
