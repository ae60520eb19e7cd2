package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.course.note.CourseMeeting;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who came to a meeting, and what was talked about. */
@Singleton
class MeetingPersonalData extends CourseWords<CourseMeeting> {

    private static final RecordKind KIND = new RecordKind("course-meeting", "Møde i forløb", "Meeting of a course");

    MeetingPersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        super(rows, database, courses);
    }

    @Override
    public RecordKind kind() {
        return KIND;
    }

    @Override
    Class<CourseMeeting> type() {
        return CourseMeeting.class;
    }

    @Override
    String table() {
        return "course_meeting";
    }

    @Override
    Set<String> words() {
        return Set.of("adviser", "summary");
    }

    @Override
    UUID id(CourseMeeting row) {
        return row.id();
    }

    @Override
    UUID courseId(CourseMeeting row) {
        return row.courseId();
    }

    @Override
    Map<String, Object> data(CourseMeeting row) {
        return Map.of(
                "adviser", row.adviser().orElse(""), "summary", row.summary().orElse(""));
    }

    @Override
    void forget(CourseMeeting row) {
        row.forget();
    }
}
