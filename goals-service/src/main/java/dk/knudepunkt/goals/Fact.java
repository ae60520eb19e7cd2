package dk.knudepunkt.goals;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that a paper gives beside its figures, and what it is of. */
@Schema(name = "GoalsFact")
public record Fact(Wording text, BigDecimal value) {}
