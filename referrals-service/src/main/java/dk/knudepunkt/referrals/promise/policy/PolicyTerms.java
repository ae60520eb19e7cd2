package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import java.time.LocalDate;

/**
 * What a version of the policy says.
 *
 * @param effectiveFrom the first day, in Denmark, on which referrals are submitted under it
 */
record PolicyTerms(String name, LocalDate effectiveFrom, Promise promise) {}
