package dk.knudepunkt.cofinancing.statement.billing.biller;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who bills now. */
@Schema(name = "Biller")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillerView(
        @Schema(description = "Absent until two persons have made them") @Nullable
        BillerSettings settings,

        @Schema(description = "The proposal by which they came: it says by whom and when") @Nullable
        UUID takenIn,

        @Schema(description = "The proposal that waits for a second person") @Nullable
        UUID proposed,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"proposals\"]")
        List<String> actions) {}
