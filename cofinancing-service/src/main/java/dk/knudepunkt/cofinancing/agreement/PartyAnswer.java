package dk.knudepunkt.cofinancing.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answers to a proposal, and whether it has left since.
 *
 * @param answeredAt null while pending, and where only the minutes are known
 * @param answeredBy subject of the account that registered the answer
 * @param minutesReference where the council's decision stands
 * @param withdrawnFrom the first year in which it pays no more
 */
@Embeddable
public record PartyAnswer(
        @Enumerated(EnumType.STRING) Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String minutesReference,
        @Nullable Integer withdrawnFrom) {

    static final PartyAnswer PENDING = new PartyAnswer(Answer.PENDING, null, null, null, null);

    /** Whether it pays in a year that the agreement covers. */
    boolean paysIn(int year) {
        return answer == Answer.ACCEPTED && (withdrawnFrom == null || year < withdrawnFrom);
    }
}
