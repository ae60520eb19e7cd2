package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.course.note.CourseNote;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What the house wrote of a course. */
@Singleton
class CourseNotePersonalData extends CourseWords<CourseNote> {

    private static final RecordKind KIND = new RecordKind("course-journal", "Notat i forløb", "Journal of a course");

    CourseNotePersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        super(rows, database, courses);
    }

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Override
    Class<CourseNote> type() {
        return CourseNote.class;
    }

    @Override
    String table() {
        return "course_note";
    }

    @Override
    Set<String> words() {
        return Set.of("text");
    }

    @Override
    UUID id(CourseNote row) {
        return row.id();
    }

    @Override
    UUID courseId(CourseNote row) {
        return row.courseId();
    }

    @Override
    Map<String, Object> data(CourseNote row) {
        return Map.of("text", row.text().orElseThrow());
    }

    @Override
    void forget(CourseNote row) {
        row.forget();
    }
}
