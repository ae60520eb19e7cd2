package dk.knudepunkt.cases.course.meeting;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.note.HoldCourseMeeting;
import dk.knudepunkt.cases.course.note.NoteService;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was agreed; who reads and writes it may see the course. */
@ApplicationScoped
@Transactional
class PlannedMeetingService {

    private final CourseService courses;
    private final PlannedMeetings meetings;
    private final NoteService notes;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    PlannedMeetingService(
            CourseService courses,
            PlannedMeetings meetings,
            NoteService notes,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.courses = courses;
        this.meetings = meetings;
        this.notes = notes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first. */
    List<PlannedMeetingView> of(UUID courseId) {
        return meetings.of(courses.get(courseId).id()).stream().map(this::view).toList();
    }

    PlannedMeetingView get(UUID courseId, UUID id) {
        return view(meetings.get(courses.get(courseId).id(), id));
    }

    PlannedMeetingView plan(UUID courseId, PlanCourseMeeting agreed) {
        var course = courses.get(courseId);
        agreed.unit().ifPresent(notes::requireUnit);
        var meeting = new PlannedMeeting(course, agreed, caller.subject(), Denmark.dateOf(clock.instant()));
        meetings.persist(meeting);
        return audited("agreed", meeting);
    }

    /** It was held, and is written of as one that nobody had agreed. */
    PlannedMeetingView hold(UUID courseId, UUID id, @Nullable IfMatch ifMatch, HoldCourseMeeting held) {
        var meeting = seen(courseId, id, ifMatch);
        meeting.hold();
        notes.hold(courseId, held);
        return audited("held", meeting);
    }

    PlannedMeetingView callOff(UUID courseId, UUID id, @Nullable IfMatch ifMatch) {
        var meeting = seen(courseId, id, ifMatch);
        meeting.callOff();
        return audited("called off", meeting);
    }

    private PlannedMeeting seen(UUID courseId, UUID id, @Nullable IfMatch ifMatch) {
        var meeting = meetings.get(courses.get(courseId).id(), id);
        IfMatch.check(ifMatch, meeting.version());
        return meeting;
    }

    private PlannedMeetingView audited(String action, PlannedMeeting meeting) {
        meetings.flush();
        audit.record(action, "planned-meeting", meeting.id());
        return view(meeting);
    }

    private PlannedMeetingView view(PlannedMeeting meeting) {
        return PlannedMeetingView.of(meeting, mayWrite());
    }

    boolean mayWrite() {
        return caller.may("note:write");
    }

    void renamed(@Observes GuideRenamed guide) {
        meetings.by(guide.from()).forEach(meeting -> meeting.plannedBy(guide.to()));
    }
}
