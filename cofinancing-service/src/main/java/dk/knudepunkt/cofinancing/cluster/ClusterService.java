package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The use cases of a cluster office, each one unit of work. Everybody signed in reads all of them. */
@ApplicationScoped
@Transactional
public class ClusterService {

    private final Clusters clusters;
    private final Audit audit;
    private final InstantSource clock;

    ClusterService(Clusters clusters, Audit audit, InstantSource clock) {
        this.clusters = clusters;
        this.audit = audit;
        this.clock = clock;
    }

    public ClusterView get(String code) {
        return ClusterView.of(clusters.get(code));
    }

    Page<ClusterView> page(@Nullable String cursor, int limit) {
        return clusters.page(cursor, limit).map(ClusterView::of);
    }

    List<ClusterMembers> members(String code) {
        return ClusterMembers.of(clusters.get(code));
    }

    ClusterView register(String code, Cluster.Profile profile) {
        if (clusters.findByIdOptional(code).isPresent()) {
            throw ClusterProblem.codeTaken(code).at("/code");
        }
        var cluster = new Cluster(code, profile);
        clusters.persist(cluster);
        return recorded("registered", cluster);
    }

    ClusterView describe(String code, @Nullable IfMatch ifMatch, Cluster.Profile profile) {
        var cluster = forChange(code, ifMatch);
        cluster.describe(profile);
        return recorded("described", cluster);
    }

    ClusterView count(String code, @Nullable IfMatch ifMatch, LocalDate day, Map<MemberRegion, Integer> members) {
        if (day.isAfter(Denmark.dateOf(clock.instant()))) {
            throw ClusterProblem.countedInTheFuture().at("/countedOn");
        }
        var cluster = forChange(code, ifMatch);
        cluster.count(day, members);
        return recorded("counted", cluster);
    }

    private Cluster forChange(String code, @Nullable IfMatch ifMatch) {
        var cluster = clusters.get(code);
        IfMatch.check(ifMatch, cluster.version());
        return cluster;
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private ClusterView recorded(String action, Cluster cluster) {
        clusters.flush();
        audit.record(action, "cluster", cluster.code());
        return ClusterView.of(cluster);
    }
}
