package dk.knudepunkt.goals.reported;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.reported.ReportedValueStatus.Step;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to a reported value: by whom, when, and why where it was turned down or taken back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportedValueStep(
        Step step,

        @Schema(examples = "analyst", description = "The id of the account")
        String by,

        Instant at,
        @Nullable String reason) {}
