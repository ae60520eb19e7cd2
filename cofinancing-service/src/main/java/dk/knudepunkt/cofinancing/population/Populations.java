package dk.knudepunkt.cofinancing.population;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The populations known, one per key date. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, LocalDate> {

    /** The database lets no agreement name a key date without a population. */
    public Population at(LocalDate keyDate) {
        return findByIdOptional(keyDate).orElseThrow();
    }
}
