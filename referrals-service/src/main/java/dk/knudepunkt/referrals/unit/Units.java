package dk.knudepunkt.referrals.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All units; few, seldom changed, and kept in the cache. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    public boolean exists(String code) {
        return findById(code) != null;
    }

    /** Names by code, in the order of the names. */
    public Map<String, String> names() {
        return names(byName());
    }

    /** The same for some of them; a code that is no unit is left out. */
    public Map<String, String> names(Set<String> codes) {
        return names(
                byName().stream().filter(unit -> codes.contains(unit.code())).toList());
    }

    private static Map<String, String> names(List<Unit> units) {
        var names = new LinkedHashMap<String, String>();
        units.forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }

    List<Unit> byName() {
        return listAll(Sort.by("name"));
    }
}
