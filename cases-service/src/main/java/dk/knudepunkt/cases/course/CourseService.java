package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.brief.BriefService;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Audit audit;
    private final InstantSource clock;

    CourseService(
            Courses courses,
            CourseLog log,
            CourseRights rights,
            GuideService guides,
            Openings openings,
            BriefService briefs,
            Audit audit,
            InstantSource clock) {
        this.courses = courses;
        this.log = log;
        this.rights = rights;
        this.guides = guides;
        this.openings = openings;
        this.briefs = briefs;
        this.audit = audit;
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

    /** Which of them the caller may know of. */
    public AccessScope reach() {
        return rights.reach();
    }

    /**
     * Those within reach that stand so, are among these and whose company is called so; all, where nothing is said.
     *
     * @param nameLike a pattern of folded names
     */
    public Page<Course> list(
            @Nullable CourseStatus status,
            @Nullable Set<UUID> among,
            @Nullable String nameLike,
            Sort sort,
            @Nullable String cursor) {
        return page(new Courses.Filter(null, status, null, among, nameLike), sort, cursor, Page.DEFAULT_LIMIT);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    public List<Course> all(
            @Nullable CourseStatus status, @Nullable Set<UUID> among, @Nullable String nameLike, Sort sort) {
        audit.record("exported", "courses", "found");
        return OneFile.of(page(new Courses.Filter(null, status, null, among, nameLike), sort, null, OneFile.MOST));
    }

    /** How many courses a list holds, and how many of them go on. */
    public record Total(long courses, long goingOn) {

        /** Whether they can be taken home all at once. */
        public boolean fitsInAFile() {
            return OneFile.takes(courses);
        }
    }

    /** How many there are of what a page of the list is a part of. */
    public Total total(@Nullable CourseStatus status, @Nullable Set<UUID> among, @Nullable String nameLike) {
        return courses.total(rights.reach(), new Courses.Filter(null, status, null, among, nameLike));
    }

    /** Those that the caller has as a business developer: what goes on, and what was completed since a day; so many of each. */
    public List<Course> own(LocalDate completedSince, int limit) {
        var self = rights.self();
        return Stream.concat(
                        courses.goingOn(self, limit).stream(), courses.completed(self, completedSince, limit).stream())
                .toList();
    }

    Page<Course> newest(Courses.Filter filter, @Nullable String cursor, int limit) {
        return page(filter, Courses.USUAL, cursor, limit);
    }

    /** The order of the list that is asked for in an address. */
    public Sort order(@Nullable String text) {
        return Courses.sort(text);
    }

    private Page<Course> page(Courses.Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return courses.page(new Courses.Query(rights.reach(), filter, sort, cursor, limit));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
