package dk.knudepunkt.referrals.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All units; few, seldom changed, and kept in the cache. Templates ask {@code cdi:units}. */
@Named("units")
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, String> {

    public boolean exists(String code) {
        return findById(code) != null;
    }

    /** What a unit is called; a code that is no unit is all there is to say of it. */
    public String name(String code) {
        var unit = findById(code);
        return unit == null ? code : unit.name();
    }

    /** Names by code, in the order of the names. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        getEntityManager()
                .createQuery("select code, name from Unit order by name", Object[].class)
                .getResultList()
                .forEach(unit -> names.put((String) unit[0], (String) unit[1]));
        return names;
    }

    /** The same for those within reach. */
    public Map<String, String> names(UnitScope reach) {
        var names = names();
        names.keySet().removeIf(code -> !reach.includes(code));
        return names;
    }

    List<Unit> byName() {
        return listAll(Sort.by("name"));
    }
}
