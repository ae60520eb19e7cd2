package dk.knudepunkt.cofinancing.reconfirmation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The reminders sent. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** The last one of each municipality for a year. */
    Map<String, Reminder> last(int year) {
        return list("year = ?1 order by id", year).stream()
                .collect(toMap(Reminder::municipalityCode, reminder -> reminder, (earlier, later) -> later));
    }

    /** The last one of each year to a municipality. */
    Map<Integer, Reminder> lastTo(String municipalityCode) {
        return list("municipalityCode = ?1 order by id", municipalityCode).stream()
                .collect(toMap(Reminder::year, reminder -> reminder, (earlier, later) -> later));
    }
}
