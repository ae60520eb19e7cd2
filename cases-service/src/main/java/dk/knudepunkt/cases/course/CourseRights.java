package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** What the caller may do with courses: see them ({@link AccessScope}), open them, change them. */
@ApplicationScoped
class CourseRights {

    private final Caller caller;
    private final GuideService guides;

    CourseRights(Caller caller, GuideService guides) {
        this.caller = caller;
        this.guides = guides;
    }

    AccessScope reach() {
        return AccessScope.of(caller, guides);
    }

    /** Subject of the caller. */
    String self() {
        return caller.subject();
    }

    /** A business developer opens for themselves, the desk and a system for anyone. */
    boolean mayOpenFor(String developerId) {
        return caller.may("course:open") && (isDesk() || caller.is(Role.CRM) || isDeveloper(developerId));
    }

    /** What the house writes of a course, and who of it, is for those alone who work with it. */
    boolean readsNotes() {
        return caller.may("note:read");
    }

    /** Refuses what the caller may not do to this course, whichever state it is in. */
    void require(CourseAction action, Course course) {
        if (!mayChange(course, action)) {
            throw action == CourseAction.COMPLETION
                    ? CourseProblem.notYoursToComplete()
                    : CourseProblem.notYoursToChange();
        }
    }

    /** Whether the caller may do anything to it on its way, whichever of its actions are open. */
    boolean mayChange(Course course, CourseAction action) {
        return caller.may(action == CourseAction.COMPLETION ? "course:complete" : "course:change")
                && isResponsibleFor(course);
    }

    /** Whose course it is, the desk, or the system that told of it: others of a team see it, and leave it to them. */
    boolean isResponsibleFor(Course course) {
        return isDesk() || isDeveloper(course.developerId()) || isSystemOf(course);
    }

    private boolean isSystemOf(Course course) {
        return caller.is(Role.CRM)
                && course.broughtInBy().filter(caller.subject()::equals).isPresent();
    }

    private boolean isDesk() {
        return caller.isAny(Role.TRIAGE, Role.ADMIN);
    }

    private boolean isDeveloper(String developerId) {
        return caller.is(Role.DEVELOPER) && caller.subject().equals(developerId);
    }
}
