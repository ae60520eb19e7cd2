package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The reminders sent. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    /** Codes of the municipalities that were asked at a step of the schedule. */
    Set<String> askedAt(int year, int step) {
        return list("year = ?1 and step = ?2", year, step).stream()
                .map(Reminder::municipalityCode)
                .collect(toSet());
    }

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
