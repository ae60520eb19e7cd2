package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.hours.HourEntry;
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

/** What was written beside hours; it is over with the day, and is found by how the company is reached. */
@ApplicationScoped
class HourNotePersonalData implements PersonalData {

    private static final RecordKind NOTE = new RecordKind("hour-note", "Note til timer", "Note on hours");

    private static final String ENDED = "from hour_entry where worked_on < :day and note is not null";

    private static final String ABOUT = """
            select hour_entry.* from hour_entry
            left join course on course.id = hour_entry.course_id
            join company on company.id = coalesce(hour_entry.company_id, course.company_id)
            where hour_entry.note is not null
              and (lower(company.email) = :email
                   or right(regexp_replace(company.phone, '\\D', '', 'g'), 8) = :phone)
            order by hour_entry.id""";

    private final PersonalRows rows;
    private final Session database;

    HourNotePersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return NOTE;
    }

    @Override
    public Set<String> columns() {
        return Set.of("hour_entry.note");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "worked_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, HourEntry.class).stream()
                .map(entry -> new PersonalRecord(
                        NOTE,
                        entry.id(),
                        entry.workedOn().toString(),
                        "/hours",
                        true,
                        Map.of("note", entry.note().orElseThrow())))
                .toList();
    }

    @Override
    public void erase(List<UUID> entries) {
        database.createQuery("from HourEntry where id in (:ids)", HourEntry.class)
                .setParameter("ids", entries)
                .getResultList()
                .forEach(HourEntry::forgetNote);
    }
}
