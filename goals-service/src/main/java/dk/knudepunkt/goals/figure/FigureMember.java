package dk.knudepunkt.goals.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.activity.Activity;
import dk.knudepunkt.goals.activity.ActivityKind;
import dk.knudepunkt.goals.course.CountedCourse;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.goals.funding.FundingFact;
import dk.knudepunkt.goals.funding.FundingKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or leaves out, a course, a fact of funding, or a meeting, and why. It names neither company, project
 * nor person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureMember(
        @Schema(description = "Of a course") @Nullable UUID courseId,
        @Nullable CourseKind courseKind,
        @Nullable LocalDate completedOn,

        @Schema(examples = "269", description = "The company's municipality when the course began") @Nullable
        String municipalityCode,

        @Schema(description = "In place of a course") @Nullable
        FigureFunding funding,

        @Schema(description = "In place of a course") @Nullable
        FigureActivity activity,

        @Schema(examples = "COUNTS", description = "Why it counts or not, as a code")
        String verdict,

        Wording why) {

    static FigureMember of(CountedCourse course, Verdict verdict) {
        return new FigureMember(
                course.id(),
                course.kind(),
                course.day(),
                course.municipalityCode(),
                null,
                null,
                verdict.name(),
                Wording.of(verdict));
    }

    static FigureMember of(FundingFact fact, Verdict verdict) {
        return new FigureMember(
                null, null, null, null, FigureFunding.of(fact), null, verdict.name(), Wording.of(verdict));
    }

    static FigureMember of(Activity activity, Verdict verdict) {
        return new FigureMember(
                null, null, null, null, null, FigureActivity.of(activity), verdict.name(), Wording.of(verdict));
    }

    /** A meeting, a forum or an event. */
    public record FigureActivity(
            UUID id,
            ActivityKind kind,
            LocalDate heldOn,

            @Schema(examples = "80", description = "How many took part")
            int participants) {

        static FigureActivity of(Activity activity) {
            return new FigureActivity(activity.id(), activity.kind(), activity.day(), activity.participants());
        }
    }

    /** An application, a subsidy or a year's accounts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureFunding(
            UUID id,
            FundingKind kind,

            @Schema(description = "When it was applied for or paid; of accounts the last day of the year")
            LocalDate day,

            @Schema(examples = "25000000", description = "Whole kroner sought or paid; of accounts the turnover")
            long amount,

            @Schema(examples = "interreg") @Nullable String programme,

            @Schema(description = "The project's first day, once it is granted") @Nullable
            LocalDate projectFrom,

            @Nullable LocalDate projectTo,

            @Schema(description = "Of accounts, whole kroner") @Nullable
            Long operatingFunds) {

        static FigureFunding of(FundingFact fact) {
            return new FigureFunding(
                    fact.id(),
                    fact.kind(),
                    fact.day(),
                    fact.amount(),
                    fact.programme().orElse(null),
                    fact.projectFrom().orElse(null),
                    fact.projectTo().orElse(null),
                    fact.operatingFunds().orElse(null));
        }
    }
}
