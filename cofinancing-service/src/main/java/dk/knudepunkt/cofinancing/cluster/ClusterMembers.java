package dk.knudepunkt.cofinancing.cluster;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count of members as a row of a flat series. */
record ClusterMembers(
        @Schema(examples = "environmental-technology", description = "Code of the cluster")
        String cluster,

        @Schema(examples = "2021-08-18") LocalDate countedOn,
        MemberRegion region,
        @Schema(examples = "19") int members) {

    static final List<String> COLUMNS = List.of("cluster", "countedOn", "region", "members");

    /** The oldest count first. */
    static List<ClusterMembers> of(Cluster cluster) {
        return cluster.countedOn().reversed().stream()
                .flatMap(day -> cluster.membersOn(day).entrySet().stream()
                        .map(count -> new ClusterMembers(cluster.code(), day, count.getKey(), count.getValue())))
                .toList();
    }

    List<Object> cells() {
        return List.of(cluster, countedOn, region, members);
    }
}
