package dk.knudepunkt.cases.course.note;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.cases.unit.UnitDirectory;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.DaySpan;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what the house writes of its courses; who reads and writes it may see the course. */
@ApplicationScoped
@Transactional
public class NoteService {

    private final CourseService courses;
    private final CourseNotes notes;
    private final CourseMeetings meetings;
    private final UnitDirectory units;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    NoteService(
            CourseService courses,
            CourseNotes notes,
            CourseMeetings meetings,
            UnitDirectory units,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.courses = courses;
        this.notes = notes;
        this.meetings = meetings;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CourseNoteView> notes(UUID courseId, @Nullable String cursor, int limit) {
        return notes.of(courses.get(courseId).id(), cursor, limit).map(CourseNoteView::of);
    }

    Page<CourseMeetingView> meetings(UUID courseId, @Nullable String cursor, int limit) {
        return meetings.of(courses.get(courseId).id(), cursor, limit).map(CourseMeetingView::of);
    }

    CourseNoteView write(UUID courseId, WriteCourseNote request) {
        var course = courses.get(courseId);
        var note = new CourseNote(course.id(), request.text(), caller.subject(), clock.instant());
        notes.persist(note);
        audit.record("noted", "course", course.id());
        return CourseNoteView.of(note);
    }

    /** Writes of a meeting that was held. */
    public CourseMeetingView hold(UUID courseId, HoldCourseMeeting request) {
        var course = courses.get(courseId);
        var now = clock.instant();
        new DaySpan(course.startedOn(), Denmark.dateOf(now))
                .require(
                        request.heldOn(),
                        (first, last) ->
                                NoteProblem.meetingOutOfRange(first, last).at("/heldOn"));
        if (request.namesAnAdviserOfNoUnit()) {
            throw NoteProblem.adviserOfNoUnit().at("/unitCode");
        }
        request.joint().map(Joint::unitCode).ifPresent(this::requireUnit);
        var meeting = new CourseMeeting(course.id(), request, caller.subject(), now);
        meetings.persist(meeting);
        audit.record("met", "course", course.id());
        return CourseMeetingView.of(meeting);
    }

    /** There must be such a unit; as long as the units are not known, what is written is believed. */
    public void requireUnit(String code) {
        if (!units.knows(code).orElse(true)) {
            throw NoteProblem.unitUnknown(code).at("/unitCode");
        }
    }

    void renamed(@Observes GuideRenamed guide) {
        notes.by(guide.from()).forEach(note -> note.writtenBy(guide.to()));
        meetings.by(guide.from()).forEach(meeting -> meeting.recordedBy(guide.to()));
    }
}
