package dk.knudepunkt.cofinancing.agreement.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality answers to a proposal, and whether it has left since.
 *
 * @param at null while pending, and where only the minutes are known
 * @param by subject of the account that registered the answer
 * @param minutesReference where the council's decision stands
 */
@Embeddable
public record PartyAnswer(
        @Enumerated(EnumType.STRING) Answer answer,
        @Column(name = "answered_at") @Nullable Instant at,
        @Column(name = "answered_by") @Nullable String by,
        @Nullable String minutesReference,
        @Nullable PartyWithdrawal withdrawal) {

    public static final PartyAnswer PENDING = new PartyAnswer(Answer.PENDING, null, null, null, null);

    /** Whether it pays in a year that the agreement covers. */
    public boolean paysIn(int year) {
        return answer == Answer.ACCEPTED && (withdrawal == null || year < withdrawal.from());
    }

    public PartyAnswer withdrawn(PartyWithdrawal left) {
        return new PartyAnswer(answer, at, by, minutesReference, left);
    }
}
