package dk.knudepunkt.funding.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pools: some dozens, read all at once. */
@ApplicationScoped
class Pools implements PanacheRepositoryBase<Pool, Integer> {

    Pool get(int no) {
        return findByIdOptional(no).orElseThrow(() -> PoolProblem.notFound(no));
    }

    List<Pool> all() {
        return list("from Pool p left join fetch p.rounds order by p.no");
    }
}
