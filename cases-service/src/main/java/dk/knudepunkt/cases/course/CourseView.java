package dk.knudepunkt.cases.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.cases.brief.BriefView;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.CourseStatus;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as the API and the pages show it. */
@Schema(name = "Course")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseView(
        UUID id,

        @JsonUnwrapped CourseOrigin origin,
        CourseCompany company,
        CourseKind courseKind,
        @JsonUnwrapped CourseFocus focus,

        @Schema(
                examples = "developer",
                description = "Subject of the business developer's account; a UUID when the house has forgotten them")
        String developerId,

        @JsonUnwrapped CourseSpan span,
        CourseStatus status,

        @Schema(description = "What the referral said; absent where there is none, or it is not yours to read")
        @Nullable
        BriefView brief,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"cancellation\", \"completion\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    @Schema(name = "CourseCompany")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseCompany(
            @Schema(examples = "12345674") String cvr,

            @Schema(examples = "Eksempel Maskinfabrik ApS", description = "Absent as long as it is on its way")
            @Nullable
            String name,

            @Schema(examples = "269", description = "The municipality of the place of business when the course started")
            String municipalityCode,

            @Schema(examples = "269", description = "The municipality of the head office when the course started")
            String headOfficeCode,

            @Schema(examples = "1012345674", description = "P-number of the place of business, where it is known")
            @Nullable
            String placeNumber,

            @Schema(examples = "post@eksempel.example") @Nullable
            String email,

            @Schema(examples = "+45 70 10 20 30") @Nullable String phone) {

        private static CourseCompany of(Course course, boolean contact) {
            var company = course.company().survivor();
            var seat = course.seat();
            return new CourseCompany(
                    company.cvr(),
                    company.name().orElse(null),
                    seat.municipalityCode(),
                    seat.headOfficeCode(),
                    seat.placeNumber(),
                    contact ? company.card().email() : null,
                    contact ? company.card().phone() : null);
        }
    }

    /** Whence it came. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseOrigin(
            @Schema(description = "The referral it came of; absent when it was brought in") @Nullable
            UUID referralId,

            @Schema(examples = "H-2026-000042") @Nullable String referralReference,

            @Schema(examples = "les-solroed", description = "The unit that referred the company") @Nullable
            String unitCode,

            @Schema(examples = "house-crm", description = "The system that told of it") @Nullable
            String system,

            @Schema(examples = "course-4711", description = "What that system calls it") @Nullable
            String externalId) {

        private static CourseOrigin of(Course course) {
            return new CourseOrigin(
                    course.referralId().orElse(null),
                    course.referralReference().orElse(null),
                    course.unitCode().orElse(null),
                    course.system().orElse(null),
                    course.externalId().orElse(null));
        }
    }

    /** When it began, rests since, and ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseSpan(
            @Schema(examples = "2021-02-01") LocalDate startedOn,

            @Schema(examples = "2021-04-15", description = "Since when it rests") @Nullable
            LocalDate pausedOn,

            @Schema(examples = "2021-05-31") @Nullable LocalDate completedOn,

            @Schema(description = "How it ended without a completion") @Nullable
            CourseCancellation cancellation) {

        /** Whether it has no end yet. */
        public boolean goesOn() {
            return completedOn == null && cancellation == null;
        }

        private static CourseSpan of(Course course) {
            return new CourseSpan(
                    course.startedOn(),
                    course.stand().pausedOn(),
                    course.completedOn().orElse(null),
                    CourseCancellation.of(course));
        }
    }

    /** Who pays for it, and what it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CourseFocus(
            @Schema(examples = "specialised", description = "Code of the account that it is on")
            String account,

            @Schema(description = "What the company is out for, as it was judged at the start") @Nullable
            Segment segment,

            List<Theme> themes) {

        private static CourseFocus of(Course course) {
            return new CourseFocus(
                    course.account().code(),
                    course.segment().orElse(null),
                    course.themes().stream().sorted().toList());
        }
    }

    public record CourseCancellation(
            @Schema(examples = "2021-05-31") LocalDate on, CancelReason reason) {

        private static @Nullable CourseCancellation of(Course course) {
            var on = course.stand().cancelledOn();
            var reason = course.stand().cancelReason();
            return on == null || reason == null ? null : new CourseCancellation(on, reason);
        }
    }

    static CourseView of(Course course, @Nullable BriefView brief, AccessScope reach, CourseRights rights) {
        return new CourseView(
                course.id(),
                CourseOrigin.of(course),
                CourseCompany.of(course, reach.showsContact(course.company().survivor())),
                course.courseKind(),
                CourseFocus.of(course),
                course.developerId(),
                CourseSpan.of(course),
                course.status(),
                brief,
                actions(course, rights),
                course.version());
    }

    /** Whether this can be done now, by this caller. */
    public boolean offers(CourseAction action) {
        return actions.contains(action.toString());
    }

    private static List<String> actions(Course course, CourseRights rights) {
        return course.actions().stream()
                .filter(action -> rights.mayChange(course, action))
                .map(CourseAction::toString)
                .sorted()
                .toList();
    }
}
