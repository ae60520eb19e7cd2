package dk.knudepunkt.cofinancing.cluster;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A regional office of a national business cluster, hosted by one municipality and paid for by all that agree. */
@Entity
public class Cluster {

    @Id
    private String code;

    @Version
    private long version;

    private ClusterName name;

    private @Nullable ClusterOffice office;

    @ElementCollection
    @CollectionTable(name = "cluster_partner")
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cluster_member_count")
    private Set<MemberCount> memberCounts = new HashSet<>();

    protected Cluster() {}

    Cluster(String code, Profile profile) {
        this.code = code;
        describe(profile);
    }

    /** What people write about a cluster: its name, its office, its knowledge partners. */
    record Profile(ClusterName name, ClusterOffice office, List<String> partners) {}

    final void describe(Profile profile) {
        name = profile.name();
        office = profile.office();
        partners.clear();
        partners.addAll(profile.partners());
    }

    /** Takes the members of a day; a count of the same day is replaced, other days stand. */
    void count(LocalDate day, Map<MemberRegion, Integer> members) {
        if (members.containsKey(MemberRegion.NOT_SPLIT) && members.size() > 1) {
            throw ClusterProblem.mixedCounts().at("/members/" + MemberRegion.NOT_SPLIT);
        }
        memberCounts.removeIf(count -> count.countedOn().equals(day));
        members.forEach((region, number) -> memberCounts.add(new MemberCount(day, region, number)));
    }

    public String code() {
        return code;
    }

    long version() {
        return version;
    }

    public ClusterName name() {
        return name;
    }

    Optional<ClusterOffice> office() {
        return Optional.ofNullable(office);
    }

    /** Universities and other institutions that the cluster works with. */
    List<String> partners() {
        return List.copyOf(partners);
    }

    /** The days on which members were counted, the latest first. */
    List<LocalDate> countedOn() {
        return memberCounts.stream()
                .map(MemberCount::countedOn)
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    /** The members of a day by region, in the order of the regions. */
    Map<MemberRegion, Integer> membersOn(LocalDate day) {
        return memberCounts.stream()
                .filter(count -> count.countedOn().equals(day))
                .collect(toMap(MemberCount::region, MemberCount::members, Integer::sum, TreeMap::new));
    }
}
