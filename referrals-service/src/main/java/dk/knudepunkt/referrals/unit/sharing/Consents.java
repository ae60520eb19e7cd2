package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consents, each caller's own slice of them. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<CompanyConsent, UUID> {

    CompanyConsent get(UUID id, UnitScope scope) {
        return findByIdOptional(id)
                .filter(consent -> scope.includes(consent.unitCode()))
                .orElseThrow(ConsentProblem::notFound);
    }

    boolean holds(String unitCode, String cvr) {
        return count("unitCode = ?1 and cvr = ?2 and withdrawn.day is null", unitCode, cvr) > 0;
    }

    /** Newest first; those that were taken back as well. */
    Page<CompanyConsent> page(UnitScope scope, @Nullable String unitCode, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        scope.codes().ifPresent(units -> {
            conditions.add("unitCode in (:units)");
            parameters.put("units", units);
        });
        if (unitCode != null) {
            conditions.add("unitCode = :unit");
            parameters.put("unit", unitCode);
        }
        var after = Cursor.read(cursor, position -> position.id(0));
        if (after != null) {
            conditions.add("id < :after");
            parameters.put("after", after);
        }
        var rows = find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.id()));
    }
}
