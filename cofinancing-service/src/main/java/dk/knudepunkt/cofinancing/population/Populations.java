package dk.knudepunkt.cofinancing.population;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The populations known: several per key date, where a source has been extracted again. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, UUID> {

    /** The latest extract of a key date; empty where there is none. An agreement does not ask: it names its own. */
    public Optional<Population> latest(LocalDate keyDate) {
        return find("keyDate = ?1 order by extractedOn desc nulls last, id desc", keyDate)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The days that have a population, the latest first. */
    public List<LocalDate> keyDates() {
        return getEntityManager()
                .createQuery("select distinct keyDate from Population order by keyDate desc", LocalDate.class)
                .getResultList();
    }
}
