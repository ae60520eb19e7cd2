package dk.knudepunkt.cofinancing.agreement.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A municipality leaves an agreement that holds.
 *
 * @param from the first year in which it pays no more
 * @param by subject of the account that registered it
 * @param minutesReference where the council's decision stands
 */
@Embeddable
public record PartyWithdrawal(
        @Column(name = "withdrawn_from") int from,
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawal_reference") String minutesReference) {}
