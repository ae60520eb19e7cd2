package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.consultant.Consultant;
import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who a consultant is; what they won stays with their pseudonym. */
@ApplicationScoped
class ConsultantPersonalData implements PersonalData {

    private static final RecordKind CONSULTANT = new RecordKind("consultant", "Privat rådgiver", "Private consultant");

    private static final String ENDED = "from consultant where last_heard_of < :day and name is not null";

    private static final String ABOUT = """
            select * from consultant where name is not null and lower(email) = :email
            order by id""";

    private final PersonalRows rows;
    private final Session database;

    ConsultantPersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return CONSULTANT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("consultant.name", "consultant.company", "consultant.email");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "last_heard_of", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return database
                .createNativeQuery(ABOUT, Consultant.class)
                .setParameter("email", person.emailKey(), String.class)
                .getResultList()
                .stream()
                .map(consultant -> new PersonalRecord(
                        CONSULTANT,
                        consultant.id(),
                        consultant.id().toString(),
                        "/adviser-tasks",
                        true,
                        Map.of("consultant", consultant.known())))
                .toList();
    }

    @Override
    public void erase(List<UUID> consultants) {
        database.createQuery("from Consultant where id in (:ids)", Consultant.class)
                .setParameter("ids", consultants)
                .getResultList()
                .forEach(Consultant::forget);
    }
}
