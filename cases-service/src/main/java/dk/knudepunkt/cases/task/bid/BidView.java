package dk.knudepunkt.cases.task.bid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bid, or the invitation to it, as the house sees it. */
@Schema(name = "AdviserTaskBid")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BidView(
        UUID id,
        UUID consultantId,
        @Schema(examples = "2026-07-15") LocalDate expiresOn,

        @Schema(description = "When the letter was handed over") @Nullable
        Instant sentAt,

        @Schema(examples = "75000", description = "In whole kroner") @Nullable
        Long price,

        @Schema(examples = "Three days of work, beginning in August") @Nullable
        String offer,

        @Nullable Instant submittedAt) {

    static BidView of(Bid bid) {
        return new BidView(
                bid.id(),
                bid.consultant().id(),
                bid.expiresOn(),
                bid.sentAt().orElse(null),
                bid.kroner().orElse(null),
                bid.offer().orElse(null),
                bid.submittedAt().orElse(null));
    }
}
