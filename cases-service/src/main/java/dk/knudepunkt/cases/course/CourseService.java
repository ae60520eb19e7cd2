package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.brief.BriefService;
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

    /** Opens the course of a referral, unless it has one: the same message may come again, also under another id. */
    void openFor(ReferralListener.AcceptedReferral referral, Guide developer) {
        if (courses.ofReferral(referral.referralId()).isEmpty()) {
            var course = Course.of(referral.origin(), openings.of(referral, developer));
            log.begun(course, course.opened(developer.pseudonym()));
            briefs.expect(course.id(), referral.referralId());
        }
    }

    /** Takes in a course from elsewhere; one that is already over is opened and completed in one. */
    Course open(OpenCourse request) {
        if (!rights.mayOpenFor(request.developerId())) {
            throw CourseProblem.notYoursToOpen().at("/developerId");
        }
        var opening = openings.of(request, rights.bringer());
        var course = Course.broughtIn(rights.bringer(), opening, today());
        log.broughtIn(
                course, course.opened(guides.byAccount(opening.developerId()).pseudonym()));
        return request.completedOn() == null
                ? course
                : log.done(course, course.complete(request.completedOn(), today()), null);
    }

    void renamed(@Observes GuideRenamed guide) {
        courses.of(guide.from()).forEach(course -> course.rename(guide.from(), guide.to()));
        log.by(guide.from()).forEach(change -> change.recordedBy(guide.to()));
    }

    public Course get(UUID id) {
        return courses.get(id, rights.reach());
    }

    Page<Course> newest(Courses.Filter filter, @Nullable String cursor, int limit) {
        return courses.newest(new Courses.Query(rights.reach(), filter, cursor, limit));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
