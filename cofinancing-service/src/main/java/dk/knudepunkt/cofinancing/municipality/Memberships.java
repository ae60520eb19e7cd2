package dk.knudepunkt.cofinancing.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who belongs to which region, and when. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String AT = "memberFrom <= ?1 and (memberUntil is null or memberUntil > ?1)";

    /** The codes of the municipalities that belong to a region on a day, in order. */
    public List<String> codesAt(LocalDate day) {
        return at(day).stream().map(Membership::municipalityCode).toList();
    }

    List<Membership> at(LocalDate day) {
        return list("from Membership join fetch region where " + AT + " order by municipalityCode", day);
    }

    /** The one that goes on, or is last to. */
    Optional<Membership> last(String municipalityCode) {
        return find("municipalityCode = ?1 order by memberFrom desc", municipalityCode)
                .range(0, 0)
                .firstResultOptional();
    }

    List<Region> regions() {
        return getEntityManager()
                .createQuery("from MunicipalRegion order by code", Region.class)
                .getResultList();
    }

    Optional<Region> region(String code) {
        return Optional.ofNullable(getEntityManager().find(Region.class, code));
    }
}
