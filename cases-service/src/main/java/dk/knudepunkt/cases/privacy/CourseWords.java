package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What was written of courses in one of their tables; it ends with the course, and is found by how its company is reached. */
abstract class CourseWords<T> implements PersonalData {

    private final PersonalRows rows;
    private final Session database;
    private final EndedCourses courses;

    CourseWords(PersonalRows rows, Session database, EndedCourses courses) {
        this.rows = rows;
        this.database = database;
        this.courses = courses;
    }

    /** The entity of the table. */
    abstract Class<T> type();

    abstract String table();

    /** The columns with words. */
    abstract Set<String> words();

    abstract UUID id(T row);

    abstract UUID courseId(T row);

    /** What is kept in a row, by field. */
    abstract Map<String, Object> data(T row);

    abstract void forget(T row);

    @Override
    public Set<String> columns() {
        return words().stream().map(this::column).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ended(), day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return courses.rowsOf(table(), "id", ended(), day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var about = rows.about(person, """
                select %1$s.* from %1$s
                join course on course.id = %1$s.course_id
                join company on company.id = course.company_id
                where %2$s
                  and (lower(company.email) = :email
                       or right(regexp_replace(company.phone, '\\D', '', 'g'), 8) = :phone)
                order by %1$s.id""".formatted(table(), written()), type());
        var ended = courses.among(about.stream().map(this::courseId).toList());
        return about.stream()
                .map(row -> new PersonalRecord(
                        kind(),
                        id(row),
                        courseId(row).toString(),
                        "/courses/" + courseId(row),
                        ended.contains(courseId(row)),
                        data(row)))
                .toList();
    }

    @Override
    public void erase(List<UUID> ids) {
        database.createQuery("from %s where id in (:ids)".formatted(type().getSimpleName()), type())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(this::forget);
    }

    private String ended() {
        return "from %1$s join course on course.id = %1$s.course_id where course.ended_on < :day and %2$s"
                .formatted(table(), written());
    }

    private String written() {
        return words().stream()
                .map(word -> column(word) + " is not null")
                .sorted()
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String column(String word) {
        return table() + "." + word;
    }
}
