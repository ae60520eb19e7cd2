package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.course.event.CourseMessages;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was done to courses, and tells of it. */
@ApplicationScoped
class CourseLog implements PanacheRepositoryBase<CourseChange, UUID> {

    private final Courses courses;
    private final CourseMessages messages;
    private final Event<CourseEvent> happenings;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    CourseLog(
            Courses courses,
            CourseMessages messages,
            Event<CourseEvent> happenings,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.courses = courses;
        this.messages = messages;
        this.happenings = happenings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A course came of what another service told. */
    void begun(Course course, CourseEvent event) {
        courses.persist(course);
        noteEnd(course);
        tell(event);
    }

    /** Somebody brought it in. */
    void broughtIn(Course course, CourseEvent event) {
        begun(course, event);
        courses.flush();
        audit.record("opened", "course", course.id());
    }

    /** The caller did it. Flushes, so that the version in the answer is the one that is stored. */
    Course done(Course course, CourseEvent.Change event, @Nullable String note) {
        happened(course, event, note, caller.subject());
        courses.flush();
        audit.record(event.action().pastTense(), "course", course.id());
        return course;
    }

    /** It follows from what another service told. */
    void heard(Course course, CourseEvent.Change event, String service) {
        happened(course, event, null, service);
    }

    private void happened(Course course, CourseEvent.Change event, @Nullable String note, String by) {
        persist(new CourseChange(event, note, by, clock.instant()));
        noteEnd(course);
        tell(event);
    }

    /** Other services by message, other features of this one at once: what they do belongs to the same unit of work. */
    private void tell(CourseEvent event) {
        messages.announce(event);
        happenings.fire(event);
    }

    private void noteEnd(Course course) {
        course.company().quietSince(courses.endOfLast(course.company()).orElse(null));
    }

    /** All that was done to a course, the first first. */
    List<CourseChange> of(Course course) {
        return list("courseId = ?1 order by recordedAt, id", course.id());
    }

    /** All that this account or pseudonym did. */
    List<CourseChange> by(String person) {
        return list("recordedBy", person);
    }
}
