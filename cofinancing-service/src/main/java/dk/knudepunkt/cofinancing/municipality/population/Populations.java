package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The populations known: several per key date, where a source has been extracted again. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<Population, UUID> {

    private static final String VIEW = "select new dk.knudepunkt.cofinancing.municipality.population.PopulationView("
            + "p.id, p.keyDate, p.source, p.extractedOn, count(c), coalesce(sum(c), 0)) "
            + "from Population p left join p.counts c ";

    private static final String ROW = "select new dk.knudepunkt.cofinancing.municipality.population.PopulationRow("
            + "p.keyDate, p.extractedOn, key(c), value(c), p.source) from Population p join p.counts c "
            + "where :code is null or key(c) = :code order by p.keyDate, p.extractedOn nulls first, p.id, key(c)";

    private record Position(LocalDate keyDate, UUID id) {}

    /** The latest extract of a key date; empty where there is none. An agreement does not ask: it names its own. */
    public Optional<Population> latest(LocalDate keyDate) {
        return find("keyDate = ?1 order by extractedOn desc nulls last, id desc", keyDate)
                .range(0, 0)
                .firstResultOptional();
    }

    /** The key dates that have a population, latest first: what an agreement may choose from. */
    public List<LocalDate> keyDates() {
        return getEntityManager()
                .createQuery("select distinct keyDate from Population order by keyDate desc", LocalDate.class)
                .getResultList();
    }

    /** The latest key dates first, of one the latest extract. */
    Page<PopulationView> page(@Nullable String cursor, int limit) {
        var last = Cursor.read(cursor, read -> new Position(read.date(0), read.id(1)));
        var query = getEntityManager()
                .createQuery(
                        VIEW + (last == null ? "" : "where (p.keyDate, p.id) < (:keyDate, :id) ")
                                + "group by p.id, p.keyDate, p.source, p.extractedOn order by p.keyDate desc, p.id desc",
                        PopulationView.class)
                .setMaxResults(limit + 1);
        if (last != null) {
            query.setParameter("keyDate", last.keyDate()).setParameter("id", last.id());
        }
        return Page.of(query.getResultList(), limit, each -> Cursor.after(each.keyDate(), each.id()));
    }

    List<PopulationRow> series(@Nullable String municipalityCode) {
        return getEntityManager()
                .createQuery(ROW, PopulationRow.class)
                .setParameter("code", municipalityCode)
                .getResultList();
    }
}
