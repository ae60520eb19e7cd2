package dk.knudepunkt.cofinancing.cluster;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/** The members per region on a day, as the page sends them: in JSON the day stands in the address. */
record DatedCount(
        @NotNull LocalDate countedOn,

        @NotEmpty(message = "{dk.knudepunkt.SomeNumber}")
        Map<MemberRegion, @NotNull @Min(0) @Max(MOST) Integer> members) {

    static final int MOST = 1_000_000;

    /** What a count can be held against: the latest one, or the cluster, which has no such fields. */
    static Object heldAgainst(ClusterView cluster) {
        var latest = cluster.members();
        return latest == null
                ? cluster
                : new DatedCount(
                        latest.countedOn(),
                        latest.regions().stream()
                                .collect(toMap(
                                        ClusterView.MembersInRegion::region, ClusterView.MembersInRegion::members)));
    }
}
