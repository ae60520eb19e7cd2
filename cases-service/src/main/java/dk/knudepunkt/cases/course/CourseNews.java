package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.course.event.CourseFacts;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a course as it is now. */
record CourseNews(Course course) {

    CourseEvent.Opened opened(@Nullable UUID developer, @Nullable Programme programme, Instant now) {
        return new CourseEvent.Opened(course.id(), referral(), unit(), cvr(), facts(), developer, programme, now);
    }

    CourseEvent.Completed completed(LocalDate on, Instant now) {
        return new CourseEvent.Completed(course.id(), referral(), unit(), cvr(), facts(), on, now);
    }

    CourseEvent.Cancelled cancelled(CancelReason reason, LocalDate on, Instant now) {
        return new CourseEvent.Cancelled(course.id(), referral(), unit(), cvr(), reason, on, now);
    }

    CourseEvent.Reopened reopened(LocalDate superseded, ReopenReason reason, Instant now) {
        return new CourseEvent.Reopened(
                course.id(), referral(), unit(), cvr(), superseded, reason, Denmark.dateOf(now), now);
    }

    CourseEvent.Transferred transferred(Guide from, Guide to, Instant now) {
        return new CourseEvent.Transferred(
                course.id(),
                referral(),
                unit(),
                cvr(),
                from.pseudonym(),
                Objects.requireNonNull(to.pseudonym()),
                Denmark.dateOf(now),
                now);
    }

    /** @param before what was told of it until now */
    CourseEvent.Corrected corrected(CourseEvent.Superseded before, CourseAction action, String reason, Instant now) {
        return new CourseEvent.Corrected(
                course.id(),
                referral(),
                unit(),
                cvr(),
                facts(),
                course.stand().completedOn(),
                before,
                action,
                reason,
                Denmark.dateOf(now),
                now);
    }

    /** What holds now, to be told beside what holds afterwards. */
    CourseEvent.Superseded said() {
        return new CourseEvent.Superseded(facts(), course.stand().completedOn());
    }

    private CourseFacts facts() {
        var focus = course.focus();
        return new CourseFacts(
                course.seat().municipalityCode(),
                course.seat().headOfficeCode(),
                course.courseKind(),
                focus.account().kind(),
                focus.segment(),
                focus.themes().stream().sorted().toList(),
                course.startedOn());
    }

    private String cvr() {
        return course.company().cvr();
    }

    private @Nullable UUID referral() {
        return course.referralId().orElse(null);
    }

    private @Nullable String unit() {
        return course.unitCode().orElse(null);
    }
}
