package dk.knudepunkt.referrals.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All units; few, seldom changed, and kept in the cache. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    public boolean exists(String code) {
        return findById(code) != null;
    }

    List<Unit> byName() {
        return listAll(Sort.by("name"));
    }
}
