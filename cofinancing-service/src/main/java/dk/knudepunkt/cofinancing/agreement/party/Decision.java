package dk.knudepunkt.cofinancing.agreement.party;

import java.time.Instant;

/**
 * What a municipality's council decided, as registered here.
 *
 * @param municipalityCode whose council
 * @param minutesReference where the decision stands
 * @param by subject of the account that registered it
 */
public record Decision(String municipalityCode, String minutesReference, String by, Instant at) {}
