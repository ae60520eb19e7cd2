package dk.knudepunkt.cases.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The companies that the house knows. */
@ApplicationScoped
public class Companies implements PanacheRepositoryBase<Company, UUID> {

    /** With more the question is not who of them it is, but what was typed. */
    private static final int MOST_CANDIDATES = 5;

    public Optional<Company> byCvr(String cvr) {
        return find("cvr", cvr).firstResultOptional();
    }

    /** The same, which nobody else changes until the transaction ends: several tell of a new company at once. */
    Optional<Company> byCvrToChange(String cvr) {
        return find("cvr", cvr).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Others that may be this company under another number: called alike, or reached alike. */
    List<Company> candidates(String cvr, CompanyCard card) {
        var email = card.email() == null ? null : card.email().toLowerCase(Locale.ROOT);
        return find("""
                        id = survivor.id and cvr <> ?1
                        and (bareName = ?2 and bareName <> '' or lower(card.email) = ?3 or card.phone = ?4)
                        order by foldedName, id""", cvr, CompanyNames.bare(card.name()), email, card.phone())
                .range(0, MOST_CANDIDATES - 1)
                .list();
    }

    /** The numbers that answer today for those of these that were merged into others. */
    public Map<String, String> survivorsOf(Collection<String> cvrs) {
        return list(
                        "from Company alias join fetch alias.survivor where alias.cvr in ?1 and alias.survivor.id <> alias.id",
                        cvrs)
                .stream()
                .collect(
                        Collectors.toMap(Company::cvr, alias -> alias.survivor().cvr()));
    }

    /** Those that answer with this one, by number. */
    List<Company> aliasesOf(Company survivor) {
        return list("survivor = ?1 and id <> survivor.id order by cvr", survivor);
    }

    /** All that this account, or who is called so, told of. */
    List<Company> registeredBy(String person) {
        return list("registeredBy", person);
    }

    /** Some of those that the business register is to be asked about, whoever was told of last first: an import is patient. */
    List<String> toLookUp(Instant now, int limit) {
        return find("select cvr from Company where lookUpAfter <= ?1 order by lookUpAfter desc", now)
                .project(String.class)
                .range(0, limit - 1)
                .list();
    }
}
