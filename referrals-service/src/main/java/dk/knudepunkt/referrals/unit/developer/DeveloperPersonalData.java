package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The house's own people. Whoever is given no new courses is erased when they ask; courses and referrals then name a
 * pseudonym that stands for nobody. Whoever has left is erased when the time is up.
 */
@ApplicationScoped
class DeveloperPersonalData implements PersonalData {

    private static final RecordKind DEVELOPER =
            new RecordKind("developer", "Virksomhedsudvikler", "Business developer");

    private static final String ENDED = "from developer where left_on < :day";

    private static final String ABOUT = """
            select * from developer
            where lower(email) = :email or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by subject""";

    private final PersonalRows rows;
    private final Session database;
    private final DeveloperMessages messages;
    private final Event<DeveloperErased> erased;

    DeveloperPersonalData(
            PersonalRows rows, Session database, DeveloperMessages messages, Event<DeveloperErased> erased) {
        this.rows = rows;
        this.database = database;
        this.messages = messages;
        this.erased = erased;
    }

    @Override
    public RecordKind kind() {
        return DEVELOPER;
    }

    @Override
    public Set<String> columns() {
        return Set.of("developer.name", "developer.email", "developer.phone", "developer.subject");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "left_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, Developer.class).stream()
                .map(DeveloperPersonalData::record)
                .toList();
    }

    private static PersonalRecord record(Developer developer) {
        return new PersonalRecord(
                DEVELOPER,
                developer.id(),
                developer.subject(),
                "/referrals/developers/" + developer.subject(),
                !developer.isActive(),
                Map.of("developer", DeveloperView.of(developer, false)));
    }

    @Override
    public void erase(List<UUID> developers) {
        database.createSelectionQuery("from Developer where not active and id in (:ids)", Developer.class)
                .setParameter("ids", developers)
                .getResultList()
                .forEach(this::erase);
    }

    private void erase(Developer developer) {
        database.remove(developer);
        messages.forgotten(developer.guide());
        erased.fire(new DeveloperErased(developer.guide()));
    }
}
