package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The cluster offices by their names in either language. */
@ApplicationScoped
class ClusterSource implements SearchSource {

    private final Clusters clusters;

    ClusterSource(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public int place() {
        return 75;
    }

    @Override
    public Words kind() {
        return new Words("Klyngekontorer", "Cluster offices");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var found = clusters.listAll().stream()
                .filter(cluster -> text.isIn(cluster.name().da())
                        || text.isIn(cluster.name().en()))
                .toList();
        return Hits.of(found, cluster -> hit(cluster, shell), "/cofinancing/clusters");
    }

    private static SearchHit hit(Cluster cluster, Shell shell) {
        return new SearchHit(
                shell.say(cluster.name().da(), cluster.name().en()),
                null,
                "/cofinancing/clusters/" + cluster.code(),
                false);
    }
}
