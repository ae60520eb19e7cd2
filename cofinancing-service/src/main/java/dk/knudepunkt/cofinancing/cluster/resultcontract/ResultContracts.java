package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The result contracts of all clusters, and the criteria that are the same for all. */
@ApplicationScoped
class ResultContracts implements PanacheRepositoryBase<ResultContract, UUID> {

    Optional<ResultContract> of(String cluster, int year) {
        return find("clusterCode = ?1 and year = ?2", cluster, year).firstResultOptional();
    }

    /** The newest year first. */
    Page<ResultContract> page(String cluster, @Nullable String cursor, int limit) {
        var before = Objects.requireNonNullElse(
                Cursor.read(cursor, given -> Integer.valueOf(given.key().getFirst())), Integer.MAX_VALUE);
        var rows = find("clusterCode = ?1 and year < ?2 order by year desc", cluster, before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.year()));
    }

    List<Criterion> criteria() {
        return getEntityManager()
                .createQuery("from Criterion order by no", Criterion.class)
                .getResultList();
    }
}
