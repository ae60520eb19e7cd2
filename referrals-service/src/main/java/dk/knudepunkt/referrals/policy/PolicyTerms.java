package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.referrals.clock.Promise;
import java.time.LocalDate;

/**
 * What a version of the policy says.
 *
 * @param effectiveFrom the first day, in Denmark, on which referrals are submitted under it
 */
record PolicyTerms(String name, LocalDate effectiveFrom, Promise promise) {}
