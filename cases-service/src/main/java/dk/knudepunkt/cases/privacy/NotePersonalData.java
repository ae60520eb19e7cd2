package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.course.CourseChange;
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

/** What was written when a course was changed; it ends with the course, and is found by how its company is reached. */
@ApplicationScoped
class NotePersonalData implements PersonalData {

    private static final RecordKind NOTE = new RecordKind("course-note", "Note til forløb", "Note on a course");

    private static final String ENDED = """
            from course_change join course on course.id = course_change.course_id
            where course.ended_on < :day and course_change.note is not null""";

    private static final String ABOUT = """
            select course_change.* from course_change
            join course on course.id = course_change.course_id
            join company on company.id = course.company_id
            where course_change.note is not null
              and (lower(company.email) = :email
                   or right(regexp_replace(company.phone, '\\D', '', 'g'), 8) = :phone)
            order by course_change.id""";

    private final PersonalRows rows;
    private final Session database;
    private final EndedCourses courses;

    NotePersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        this.rows = rows;
        this.database = database;
        this.courses = courses;
    }

    @Override
    public RecordKind kind() {
        return NOTE;
    }

    @Override
    public Set<String> columns() {
        return Set.of("course_change.note");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return courses.rowsOf("course_change", "id", ENDED, day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var about = rows.about(person, ABOUT, CourseChange.class);
        var ended = courses.among(about.stream().map(CourseChange::courseId).toList());
        return about.stream()
                .map(change -> new PersonalRecord(
                        NOTE,
                        change.id(),
                        change.courseId().toString(),
                        "/courses/" + change.courseId(),
                        ended.contains(change.courseId()),
                        Map.of("note", change.note().orElseThrow())))
                .toList();
    }

    @Override
    public void erase(List<UUID> changes) {
        database.createQuery("from CourseChange where id in (:ids)", CourseChange.class)
                .setParameter("ids", changes)
                .getResultList()
                .forEach(CourseChange::forgetNote);
    }
}
