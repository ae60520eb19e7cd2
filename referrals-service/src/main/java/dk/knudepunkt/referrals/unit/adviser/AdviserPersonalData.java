package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
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

    private static final String ABOUT = """
            select * from adviser
            where lower(email) = :email or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by unit_code, id""";

    private final Session database;
    private final InstantSource clock;

    AdviserPersonalData(Session database, InstantSource clock) {
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
        return database.createQuery("select count(*) from Adviser where activeTo < :day", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return database.createNativeQuery("""
                        select id from adviser where active_to < :day
                        order by active_to limit :limit for update skip locked""", UUID.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var today = Denmark.dateOf(clock.instant());
        return database.createNativeQuery(ABOUT, Adviser.class)
                .setParameter("email", person.emailKey(), String.class)
                .setParameter("phone", person.phoneKey(), String.class)
                .getResultStream()
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
