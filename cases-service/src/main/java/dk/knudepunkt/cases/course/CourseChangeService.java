package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.course.CourseCommand.CancelCourse;
import dk.knudepunkt.cases.course.CourseCommand.ChangeKind;
import dk.knudepunkt.cases.course.CourseCommand.CompleteCourse;
import dk.knudepunkt.cases.course.CourseCommand.CorrectCourse;
import dk.knudepunkt.cases.course.CourseCommand.PauseCourse;
import dk.knudepunkt.cases.course.CourseCommand.ReopenCourse;
import dk.knudepunkt.cases.course.CourseCommand.ResumeCourse;
import dk.knudepunkt.cases.course.CourseCommand.TransferCourse;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideService;
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
    private final GuideService guides;
    private final Accounts accounts;
    private final InstantSource clock;

    CourseChangeService(
            Courses courses,
            CourseLog log,
            CourseRights rights,
            GuideService guides,
            Accounts accounts,
            InstantSource clock) {
        this.courses = courses;
        this.log = log;
        this.rights = rights;
        this.guides = guides;
        this.accounts = accounts;
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
            case CompleteCourse it -> course.complete(it.completedOn(), now);
            case CancelCourse it -> course.cancel(it.reason(), it.cancelledOn(), now);
            case ReopenCourse it -> reopen(course, it, now);
            case PauseCourse it -> course.pause(it.reason(), it.pausedOn(), now);
            case ResumeCourse it -> course.resume(it.resumedOn(), now);
            case TransferCourse it ->
                course.transfer(guides.byAccount(course.developerId()), registered(it.developerId()), now);
            case ChangeKind it -> course.becomePlan(it.courseKind(), now);
            case CorrectCourse it -> correct(course, it, now);
        };
    }

    /** A referral has one course that has not been given up: it may have been taken on anew meanwhile. */
    private CourseEvent.Reopened reopen(Course course, ReopenCourse command, Instant now) {
        if (course.referralId()
                .flatMap(courses::ofReferral)
                .filter(other -> !other.id().equals(course.id()) && other.status() != CourseStatus.CANCELLED)
                .isPresent()) {
            throw CourseProblem.referralHasAnother();
        }
        return course.reopen(command.reason(), now);
    }

    /** A start that cannot be is told as that, and not as an account that was not open then. */
    private CourseEvent.Corrected correct(Course course, CorrectCourse command, Instant now) {
        if (command.startedOn() != null) {
            Course.checkStart(command.startedOn(), Denmark.dateOf(now));
        }
        return course.correct(command.of(course, accounts), command.reason(), now);
    }

    private Guide registered(String developerId) {
        return guides.inRegister(developerId)
                .orElseThrow(() -> CourseProblem.developerUnknown(developerId).at("/developerId"));
    }

    /** The house has given the company up, so that its course ends too, unless it has: never before its start. */
    void endWith(UUID referralId, CancelReason reason, Instant closedAt) {
        courses.ofReferral(referralId)
                .filter(course -> course.endedOn().isEmpty())
                .ifPresent(course -> {
                    var closedOn = Denmark.dateOf(closedAt);
                    var on = closedOn.isBefore(course.startedOn()) ? course.startedOn() : closedOn;
                    log.heard(course, course.cancel(reason, on, clock.instant()), "referrals");
                });
    }
}
