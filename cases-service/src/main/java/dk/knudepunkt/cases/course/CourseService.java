package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.brief.BriefService;
import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
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
    private final CourseMessages messages;
    private final CourseRights rights;
    private final GuideService guides;
    private final CompanyService companies;
    private final BriefService briefs;
    private final Audit audit;
    private final InstantSource clock;

    CourseService(
            Courses courses,
            CourseMessages messages,
            CourseRights rights,
            GuideService guides,
            CompanyService companies,
            BriefService briefs,
            Audit audit,
            InstantSource clock) {
        this.courses = courses;
        this.messages = messages;
        this.rights = rights;
        this.guides = guides;
        this.companies = companies;
        this.briefs = briefs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the course of a referral, unless it has one: the same message may come again, also under another id. */
    void openFor(ReferralListener.AcceptedReferral referral, Guide developer) {
        if (!courses.isOpenedFor(referral.referralId())) {
            var told = CompanyCard.told(null, referral.municipalityCode(), null, null);
            var company = companies.met(referral.cvr(), told, null);
            var course = Course.of(referral.origin(), referral.opening(company, developer));
            courses.persist(course);
            briefs.expect(course.id(), referral.referralId());
            noteEnd(course);
            messages.announce(course.opened(developer.pseudonym()));
        }
    }

    /** Takes in a course from elsewhere; one that is already over is opened and completed in one. */
    Course open(OpenCourse request) {
        if (!rights.mayOpenFor(request.developerId())) {
            throw CourseProblem.notYoursToOpen().at("/developerId");
        }
        var company = companies.met(request.company().cvr(), request.told(), rights.bringer());
        var opening = new Course.Opening(
                company, request.company().seat(), request.courseKind(), request.developerId(), request.startedOn());
        var course = Course.broughtIn(rights.bringer(), opening, today());
        courses.persist(course);
        var developer = guides.byAccount(opening.developerId());
        announced("opened", course, course.opened(developer.pseudonym()));
        return request.completedOn() == null ? course : complete(course, request.completedOn());
    }

    void renamed(@Observes GuideRenamed guide) {
        courses.of(guide.from()).forEach(course -> course.rename(guide.from(), guide.to()));
    }

    Course get(UUID id) {
        return courses.get(id, rights.reach());
    }

    Page<Course> newest(Courses.Filter filter, @Nullable String cursor, int limit) {
        return courses.newest(new Courses.Query(rights.reach(), filter, cursor, limit));
    }

    Course complete(UUID id, @Nullable IfMatch ifMatch, LocalDate completedOn) {
        var course = get(id);
        if (!rights.mayComplete(course)) {
            throw CourseProblem.notYoursToComplete();
        }
        IfMatch.check(ifMatch, course.version());
        return complete(course, completedOn);
    }

    private Course complete(Course course, LocalDate completedOn) {
        return announced("completed", course, course.complete(completedOn, today()));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private Course announced(String action, Course course, CourseEvent event) {
        courses.flush();
        noteEnd(course);
        messages.announce(event);
        audit.record(action, "course", course.id());
        return course;
    }

    private void noteEnd(Course course) {
        course.company().quietSince(courses.endOfLast(course.company()).orElse(null));
    }
}
