package dk.knudepunkt.goals.paper.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish as the API, the pages and the file show it. */
@Schema(name = "InfrastructureWish")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WishView(
        UUID id,
        WishMode mode,
        Wording title,
        WishOutcome outcome,

        @Schema(description = "In what it is not as it was wanted; absent where it is") @Nullable
        Wording differs,

        @Schema(examples = "1900", description = "Millions of kroner; absent where nothing is set aside, or not stated")
        @Nullable
        BigDecimal millions,

        @Schema(description = "Whether the amount is shared with others")
        boolean pool,

        @Schema(examples = "2022", description = "In which building or paying begins") @Nullable
        Integer firstYear,

        @Schema(examples = "2025") @Nullable Integer lastYear,
        @Schema(examples = "Infrastrukturplan 2035, veje") String source,
        WishStatus status,

        @Schema(description = "What was noted since, the first first")
        List<InfrastructureWish.WishStep> history,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"follow-ups\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static final List<String> COLUMNS = List.of(
            "id",
            "mode",
            "title",
            "outcome",
            "differs",
            "millionDkk",
            "pool",
            "firstYear",
            "lastYear",
            "status",
            "source");

    static WishView of(InfrastructureWish wish, boolean mayKeep) {
        var terms = wish.terms();
        return new WishView(
                wish.id(),
                terms.mode(),
                terms.title(),
                terms.outcome(),
                terms.differs(),
                terms.millions(),
                terms.pool(),
                terms.firstYear(),
                terms.lastYear(),
                terms.source(),
                wish.status(),
                wish.steps(),
                mayKeep ? wish.actions() : List.of(),
                wish.version());
    }

    /** A row of the file; texts as they were agreed, in Danish. */
    List<? extends @Nullable Object> cells() {
        return Arrays.asList(
                id.toString(),
                mode.name(),
                title.da(),
                outcome.name(),
                differs == null ? null : differs.da(),
                millions,
                String.valueOf(pool),
                firstYear,
                lastYear,
                status.name(),
                source);
    }
}
