package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.CourseCommand.CancelCourse;
import dk.knudepunkt.cases.course.CourseCommand.CompleteCourse;
import dk.knudepunkt.cases.course.CourseCommand.ReopenCourse;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is done to a course on its way, each one unit of work. */
@ApplicationScoped
@Transactional
public class CourseChangeService {

    private final Courses courses;
    private final CourseLog log;
    private final CourseRights rights;
    private final InstantSource clock;

    CourseChangeService(Courses courses, CourseLog log, CourseRights rights, InstantSource clock) {
        this.courses = courses;
        this.log = log;
        this.rights = rights;
        this.clock = clock;
    }

    /** Does it, if the caller has seen the course as it stands. */
    public Course carryOut(UUID id, @Nullable IfMatch ifMatch, CourseCommand command) {
        var course = courses.get(id, rights.reach());
        rights.require(command.action(), course);
        IfMatch.check(ifMatch, course.version());
        return log.done(course, apply(command, course), command.note());
    }

    private CourseEvent.Change apply(CourseCommand command, Course course) {
        var now = clock.instant();
        return switch (command) {
            case CompleteCourse it -> course.complete(it.completedOn(), Denmark.dateOf(now));
            case CancelCourse it -> course.cancel(it.reason(), it.cancelledOn(), now);
            case ReopenCourse it -> course.reopen(it.reason(), now);
        };
    }

    /** The house has given the company up, so that its course ends too, unless it has: never before its start. */
    void endWith(UUID referralId, CancelReason reason, Instant closedAt) {
        courses.ofReferral(referralId)
                .filter(course -> course.status() == CourseStatus.OPEN)
                .ifPresent(course -> {
                    var closedOn = Denmark.dateOf(closedAt);
                    var on = closedOn.isBefore(course.startedOn()) ? course.startedOn() : closedOn;
                    log.heard(course, course.cancel(reason, on, clock.instant()), "referrals");
                });
    }
}
