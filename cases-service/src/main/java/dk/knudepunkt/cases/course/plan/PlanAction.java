package dk.knudepunkt.cases.course.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done to win a battle, by whom and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanAction(
        @Schema(examples = "1") int no,
        @Schema(examples = "Find a distributor in Kiel") String title,
        @Schema(examples = "The owner") @Nullable String owner,
        @Schema(examples = "2021-09-30") @Nullable LocalDate dueOn,
        ActionProgress status) {

    /** A new one. */
    static PlanAction of(int no, PlanCommand.WriteAction said) {
        return new PlanAction(no, said.title(), said.owner(), said.dueOn(), ActionProgress.PLANNED);
    }

    /** Something else is to be done, by somebody else or on another day; how far it is stays. */
    PlanAction as(PlanCommand.WriteAction said) {
        return new PlanAction(no, said.title(), said.owner(), said.dueOn(), status);
    }

    PlanAction in(ActionProgress now) {
        return new PlanAction(no, title, owner, dueOn, now);
    }

    /** Whether its day has gone by without it. */
    public boolean isOverdue(LocalDate today) {
        return status != ActionProgress.DONE && dueOn != null && dueOn.isBefore(today);
    }
}
