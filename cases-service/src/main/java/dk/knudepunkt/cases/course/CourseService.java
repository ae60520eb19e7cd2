package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.brief.BriefService;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of a course, each one unit of work. */
@ApplicationScoped
@Transactional
public class CourseService {

    private final Courses courses;
    private final CourseLog log;
    private final CourseRights rights;
    private final GuideService guides;
    private final Openings openings;
    private final BriefService briefs;
    private final InstantSource clock;

    CourseService(
            Courses courses,
            CourseLog log,
            CourseRights rights,
            GuideService guides,
            Openings openings,
            BriefService briefs,
            InstantSource clock) {
        this.courses = courses;
        this.log = log;
        this.rights = rights;
        this.guides = guides;
        this.openings = openings;
        this.briefs = briefs;
        this.clock = clock;
    }

    /**
     * Opens the course of a referral, unless it has one: the same message may come again, also under another id. One that was
     * given up is followed by another when the referral was reopened and accepted anew.
     */
    void openFor(ReferralListener.AcceptedReferral referral, Guide developer) {
        if (courses.ofReferral(referral.referralId())
                .filter(known -> !known.isFollowedBy(referral.origin()))
                .isEmpty()) {
            var course = Course.of(referral.origin(), openings.of(referral, developer));
            log.begun(course, course.opened(developer.pseudonym(), null, clock.instant()));
            briefs.expect(course.id(), referral.referralId());
        }
    }

    /** Takes in a course from elsewhere; one that is already over is opened and completed in one. */
    public Course open(OpenCourse request) {
        if ((request.system() == null) != (request.externalId() == null)) {
            throw CourseProblem.halfNamed().at(request.system() == null ? "/system" : "/externalId");
        }
        if (!rights.mayOpenFor(request.developerId())) {
            throw CourseProblem.notYoursToOpen().at("/developerId");
        }
        Course.checkStart(request.startedOn(), today());
        var developer = guides.inRegister(request.developerId())
                .orElseThrow(() ->
                        CourseProblem.developerUnknown(request.developerId()).at("/developerId"));
        var opening = openings.of(request, rights.self());
        var course = Course.broughtIn(rights.self(), opening, today());
        if (request.system() != null && request.externalId() != null) {
            nameAsElsewhere(course, request.system(), request.externalId());
        }
        log.broughtIn(course, course.opened(developer.pseudonym(), request.programme(), clock.instant()));
        return request.completedOn() == null
                ? course
                : log.done(course, course.complete(request.completedOn(), clock.instant()), null);
    }

    /** Whether the caller may bring in a course that this account has. */
    public boolean mayOpenFor(String developerId) {
        return rights.mayOpenFor(developerId);
    }

    private void nameAsElsewhere(Course course, String system, String externalId) {
        if (courses.isKnown(system, externalId)) {
            throw CourseProblem.known(system, externalId).at("/externalId");
        }
        course.knownElsewhere(system, externalId);
    }

    void renamed(@Observes GuideRenamed guide) {
        courses.of(guide.from()).forEach(course -> course.rename(guide.from(), guide.to()));
        log.by(guide.from()).forEach(change -> change.recordedBy(guide.to()));
    }

    public Course get(UUID id) {
        return courses.get(id, rights.reach());
    }

    /** The same to write in what hangs on it: in the courses of the rest of their team a business developer reads. */
    public Course getToWrite(UUID id) {
        var course = get(id);
        if (!isYours(course)) {
            throw CourseProblem.notYoursToChange();
        }
        return course;
    }

    /** Whether it is the caller's to write in what hangs on it. */
    public boolean isYours(Course course) {
        return rights.isResponsibleFor(course);
    }

    /** All that was done to one within reach, the first first. */
    public CourseHistory changes(UUID id) {
        var changes = log.of(courses.get(id, rights.reach()));
        var toTheHouse = rights.readsNotes();
        return new CourseHistory(changes.stream()
                .map(change -> CourseChangeView.of(change, toTheHouse))
                .toList());
    }

    public record CourseHistory(List<CourseChangeView> changes) {}

    /** Those within reach that stand so; all, where nothing is said. */
    public Page<Course> inStatus(@Nullable CourseStatus status, @Nullable String cursor) {
        return newest(new Courses.Filter(null, status, null), cursor, Page.DEFAULT_LIMIT);
    }

    /** Those that the caller has as a business developer: what goes on, and what was completed since a day. */
    public List<Course> own(LocalDate completedSince, int limit) {
        return courses.of(rights.self(), completedSince, limit);
    }

    Page<Course> newest(Courses.Filter filter, @Nullable String cursor, int limit) {
        return courses.newest(new Courses.Query(rights.reach(), filter, cursor, limit));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
