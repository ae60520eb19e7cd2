package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.course.CourseChange;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What was written when a course was changed. */
@Singleton
class NotePersonalData extends CourseWords<CourseChange> {

    private static final RecordKind KIND = new RecordKind("course-note", "Note til forløb", "Note on a course");

    NotePersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        super(rows, database, courses);
    }

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Override
    Class<CourseChange> type() {
        return CourseChange.class;
    }

    @Override
    String table() {
        return "course_change";
    }

    @Override
    Set<String> words() {
        return Set.of("note");
    }

    @Override
    UUID id(CourseChange row) {
        return row.id();
    }

    @Override
    UUID courseId(CourseChange row) {
        return row.courseId();
    }

    @Override
    Map<String, Object> data(CourseChange row) {
        return Map.of("note", row.note().orElseThrow());
    }

    @Override
    void forget(CourseChange row) {
        row.forgetNote();
    }
}
