package dk.knudepunkt.cases.course;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** What the caller may do with courses: see them ({@link AccessScope}), open them, complete them. */
@ApplicationScoped
class CourseRights {

    private final Caller caller;

    CourseRights(Caller caller) {
        this.caller = caller;
    }

    AccessScope reach() {
        return AccessScope.of(caller);
    }

    /** Subject of whoever brings in a course now. */
    String bringer() {
        return caller.subject();
    }

    /** A business developer opens for themselves, the desk and a system for anyone. */
    boolean mayOpenFor(String developerId) {
        return caller.may("course:open") && (isDesk() || caller.is(Role.CRM) || isDeveloper(developerId));
    }

    boolean mayComplete(Course course) {
        return caller.may("course:complete") && (isDesk() || isDeveloper(course.developerId()) || isSystemOf(course));
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
