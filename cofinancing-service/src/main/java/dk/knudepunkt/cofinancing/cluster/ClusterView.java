package dk.knudepunkt.cofinancing.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cluster office as the API and the pages show it. */
@Schema(name = "Cluster")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClusterView(
        @Schema(examples = "food") String code,
        ClusterName name,

        @Schema(examples = "Food & Bio Cluster Denmark") @Nullable
        String organisation,

        @Schema(examples = "Posthuset, Slagelse") @Nullable String place,
        @Schema(examples = "330") @Nullable String hostMunicipality,
        @Schema(examples = "2") @Nullable Integer employees,
        List<String> partners,
        @Schema(description = "The latest count") @Nullable MembersByRegion members,
        long version) {

    private static final ClusterOffice UNKNOWN = new ClusterOffice(null, null, null, null);

    public static ClusterView of(Cluster cluster) {
        var office = cluster.office().orElse(UNKNOWN);
        return new ClusterView(
                cluster.code(),
                cluster.name(),
                office.organisation(),
                office.place(),
                office.hostMunicipality(),
                office.employees(),
                cluster.partners(),
                cluster.countedOn().stream()
                        .findFirst()
                        .map(day -> MembersByRegion.of(cluster, day))
                        .orElse(null),
                cluster.version());
    }

    /** The total is the sum of the regions: never typed in beside them. */
    @Schema(name = "ClusterMembersByRegion")
    public record MembersByRegion(
            LocalDate countedOn, @Schema(examples = "191") int total, List<MembersInRegion> regions) {

        static MembersByRegion of(Cluster cluster, LocalDate day) {
            var members = cluster.membersOn(day);
            return new MembersByRegion(
                    day,
                    members.values().stream().mapToInt(Integer::intValue).sum(),
                    members.entrySet().stream()
                            .map(entry -> new MembersInRegion(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** One region's part of a count. */
    @Schema(name = "ClusterMembersInRegion")
    public record MembersInRegion(
            MemberRegion region, @Schema(examples = "19") int members) {}
}
