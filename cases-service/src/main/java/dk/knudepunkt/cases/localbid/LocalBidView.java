package dk.knudepunkt.cases.localbid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bid as it is shown. */
@Schema(name = "LocalServiceBid")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalBidView(
        UUID id,
        LocalBidStatus status,
        @Schema(examples = "269") String municipalityCode,

        @Schema(examples = "Local business service, four years")
        String scope,

        @Schema(examples = "2020-10-01") LocalDate requestedOn,
        @Schema(examples = "2020-11-02") @Nullable LocalDate assessedOn,

        @Schema(description = "Whether the house found that it should bid") @Nullable
        Boolean recommended,

        @Nullable String assessment,
        @Schema(examples = "2020-12-10") @Nullable LocalDate decidedOn,

        @Schema(examples = "Board 10 December 2020, item 4") @Nullable
        String minutesReference,

        @Schema(examples = "2021-06-15") @Nullable LocalDate concludedOn,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"assessment\"]")
        List<String> actions,

        long version) {

    static LocalBidView of(LocalBid bid, boolean mayKeep) {
        return new LocalBidView(
                bid.id(),
                bid.status(),
                bid.municipalityCode(),
                bid.scope(),
                bid.requestedOn(),
                bid.assessedOn().orElse(null),
                bid.recommended().orElse(null),
                bid.assessment().orElse(null),
                bid.decidedOn().orElse(null),
                bid.minutesReference().orElse(null),
                bid.concludedOn().orElse(null),
                mayKeep
                        ? bid.status().steps().stream()
                                .map(LocalBidStatus.Step::toString)
                                .sorted()
                                .toList()
                        : List.of(),
                bid.version());
    }
}
