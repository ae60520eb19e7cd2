package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Advisers are people too: whoever has left is erased, and referrals then no longer say who sent them. */
@ApplicationScoped
class AdviserPersonalData implements PersonalData {

    private static final RecordKind ADVISER = new RecordKind("adviser", "Rådgiver", "Adviser");

    private static final String ENDED = "from adviser where active_to < :day";

    private static final String ABOUT = """
            select * from adviser
            where lower(email) = :email or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by unit_code, id""";

    private final PersonalRows rows;
    private final Session database;
    private final InstantSource clock;

    AdviserPersonalData(PersonalRows rows, Session database, InstantSource clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return ADVISER;
    }

    @Override
    public Set<String> columns() {
        return Set.of("adviser.name", "adviser.email", "adviser.phone", "adviser.subject");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "active_to", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var today = Denmark.dateOf(clock.instant());
        return rows.about(person, ABOUT, Adviser.class).stream()
                .map(adviser -> record(adviser, today))
                .toList();
    }

    private static PersonalRecord record(Adviser adviser, LocalDate today) {
        return new PersonalRecord(
                ADVISER,
                adviser.id(),
                adviser.unitCode(),
                "/referrals/units/" + adviser.unitCode() + "/advisers/" + adviser.id(),
                adviser.activeTo() != null && !today.isBefore(adviser.activeTo()),
                Map.of("card", adviser.card(), "activeFrom", adviser.activeFrom()));
    }

    @Override
    public void erase(List<UUID> advisers) {
        database.createMutationQuery("delete Adviser where id in (:ids)")
                .setParameter("ids", advisers)
                .executeUpdate();
    }
}
