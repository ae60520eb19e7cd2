package dk.knudepunkt.cases.course.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the API and the page show it. */
@Schema(name = "CoursePlan")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID courseId,

        @Schema(description = "The strategy analysis; absent until there is one") @Nullable
        String strategy,

        List<Battle> battles,

        @Schema(description = "The programme that the company is enrolled in") @Nullable
        Programme programme,

        @Schema(examples = "2021-06-30", description = "When the first phase of the programme was completed") @Nullable
        LocalDate phaseCompletedOn,

        @Schema(description = "What was taken out of the plan, the first first")
        List<WithdrawnPart> withdrawn,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"battles\", \"strategy\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static PlanView of(Plan plan, List<String> actions) {
        return new PlanView(
                plan.courseId(),
                plan.strategy().orElse(null),
                plan.battles(),
                plan.programme().orElse(null),
                plan.phaseCompletedOn().orElse(null),
                plan.withdrawn(),
                actions,
                plan.version());
    }

    /** One of its battles, as long as it stands. */
    Battle battle(int no) {
        return battles.stream()
                .filter(battle -> battle.no() == no)
                .findFirst()
                .orElseThrow(() -> PlanProblem.noBattle(no));
    }

    /** What was taken out there, if something was. */
    Optional<WithdrawnPart> withdrawn(int battle, @Nullable Integer action) {
        return withdrawn.stream()
                .filter(part -> part.battle() == battle && Objects.equals(part.action(), action))
                .findFirst();
    }

    /** Whether the caller may write in it. */
    public boolean mayWrite() {
        return !actions.isEmpty();
    }

    /** Whether this may be done to it now. */
    public boolean offers(String action) {
        return actions.contains(action);
    }
}
