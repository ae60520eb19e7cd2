package dk.knudepunkt.referrals.unit;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Looks after the units. */
@ApplicationScoped
@Transactional
class UnitService {

    private final Units units;
    private final Audit audit;

    UnitService(Units units, Audit audit) {
        this.units = units;
        this.audit = audit;
    }

    Unit get(String code) {
        return units.findByIdOptional(code).orElseThrow(() -> UnitProblem.notFound(code));
    }

    Unit serve(String code, @Nullable IfMatch ifMatch, ServedMunicipality spell) {
        var unit = get(code);
        IfMatch.check(ifMatch, unit.version());
        unit.serve(spell);
        units.flush();
        audit.record("changed municipalities of", "unit", code);
        return unit;
    }
}
