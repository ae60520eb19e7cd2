package dk.knudepunkt.cases.course.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A battle that was taken out of a plan, or one of its actions. Who did it stands in the audit trail; whoever regrets it adds it
 * anew.
 *
 * @param action its number; none where it is a battle
 */
@Schema(name = "WithdrawnPlanPart")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawnPart(
        @Schema(examples = "1") int battle,

        @Schema(examples = "2", description = "Absent where it is a battle") @Nullable
        Integer action,

        @Schema(examples = "Find a distributor in Kiel") String title,
        @Schema(examples = "2021-05-31") LocalDate withdrawnOn) {

    boolean isBattle() {
        return action == null;
    }

    boolean isActionOf(int no) {
        return action != null && battle == no;
    }
}
