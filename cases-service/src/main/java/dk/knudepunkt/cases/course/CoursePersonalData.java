package dk.knudepunkt.cases.course;

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

/** What courses know of people: how to reach the company, which for a small one is a person. */
@ApplicationScoped
class CoursePersonalData implements PersonalData {

    private static final RecordKind COURSE = new RecordKind("course", "Forløb", "Course");

    /** One that is erased knows nobody any more, and so falls out. */
    private static final String ENDED = """
            from course
            where completed_on < :day
              and company_name <> cvr""";

    private static final String ABOUT = """
            select * from course
            where lower(company_email) = :email
               or right(regexp_replace(company_phone, '\\D', '', 'g'), 8) = :phone
            order by started_on, id""";

    private final PersonalRows rows;
    private final Session database;

    CoursePersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return COURSE;
    }

    @Override
    public Set<String> columns() {
        return Set.of("course.company_name", "course.company_email", "course.company_phone");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "completed_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, Course.class).stream()
                .map(CoursePersonalData::record)
                .toList();
    }

    private static PersonalRecord record(Course course) {
        return new PersonalRecord(
                COURSE,
                course.id(),
                course.referralReference().orElse(course.company().cvr()),
                "/courses/" + course.id(),
                course.status() == CourseStatus.COMPLETED,
                Map.of("company", course.company()));
    }

    @Override
    public void erase(List<UUID> courses) {
        database.createQuery("from Course where id in (:ids)", Course.class)
                .setParameter("ids", courses)
                .getResultList()
                .forEach(Course::eraseContact);
    }
}
