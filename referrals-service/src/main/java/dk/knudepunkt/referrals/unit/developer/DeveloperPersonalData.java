package dk.knudepunkt.referrals.unit.developer;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The house's own people. Whoever is given no new courses is erased when they ask; courses and referrals then name the
 * account only. The register does not know when somebody left, so no time is ever up.
 */
@ApplicationScoped
class DeveloperPersonalData implements PersonalData {

    private static final RecordKind DEVELOPER =
            new RecordKind("developer", "Virksomhedsudvikler", "Business developer");

    private static final String ABOUT = """
            select * from developer
            where lower(email) = :email or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by subject""";

    private final PersonalRows rows;
    private final Session database;

    DeveloperPersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
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
        return 0;
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return List.of();
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
                idOf(developer),
                developer.subject(),
                "/referrals/developers/" + developer.subject(),
                !developer.isActive(),
                Map.of("developer", DeveloperView.of(developer)));
    }

    @Override
    public void erase(List<UUID> developers) {
        database.createSelectionQuery("from Developer where not active", Developer.class)
                .getResultStream()
                .filter(developer -> developers.contains(idOf(developer)))
                .forEach(database::remove);
    }

    /** The register's key is the account; the trail of an erasure must not name it. */
    private static UUID idOf(Developer developer) {
        return UUID.nameUUIDFromBytes(("developer " + developer.subject()).getBytes(StandardCharsets.UTF_8));
    }
}
