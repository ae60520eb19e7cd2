package dk.knudepunkt.referrals.unit.forum;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often all meet. */
record MeetInForum(
        @NotNull @Min(Forum.FEWEST_MEETINGS) @Max(Forum.MOST_MEETINGS) @Schema(examples = "4")
        Integer meetingsPerYear) {}
