package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cluster offices. */
@ApplicationScoped
public class Clusters implements PanacheRepositoryBase<Cluster, String> {

    /** In the order of the codes. */
    Page<Cluster> page(@Nullable String cursor, int limit) {
        var after = Objects.requireNonNullElse(
                Cursor.read(cursor, given -> given.key().getFirst()), "");
        var rows = find("code > ?1 order by code", after).range(0, limit).list();
        return Page.of(rows, limit, last -> Cursor.after(last.code()));
    }

    public Cluster get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ClusterProblem.notFound(code));
    }
}
