package dk.knudepunkt.goals.planning;

import dk.knudepunkt.goals.plan.PlanPoint;
import dk.knudepunkt.goals.plan.TargetPlan;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was agreed of the way to a target. */
record AgreePlan(
        @NotNull
        @Size(max = 60)
        @FormField(read = PlanLines.class, write = PlanLines.Written.class, emptyIsValue = true)
        @Schema(
                description =
                        "In the order of their days, each at least what is due before; what the target asks for is due on"
                                + " the last day, which is not named. None takes the plan back.")
        List<@NotNull @Valid PlanPoint> points,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Leveranceplan 2021", description = "The document")
        String source,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "KKR Sjælland 10. december 2020, punkt 4", description = "Where the agreement can be read")
        String minutes) {

    TargetPlan.Agreement agreement() {
        return new TargetPlan.Agreement(points, source, minutes);
    }
}
