/**
 * What the house promises: within how much time a referral is handled, in which readings, and who is told when the time
 * runs out.
 *
 * A referral is pinned to the policy and the calendar that apply on the day of its submission ({@link
 * dk.knudepunkt.referrals.promise.policy.Pin}); {@link dk.knudepunkt.referrals.promise.policy.Promises} makes its clock of them.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.policy;

import org.jspecify.annotations.NullMarked;
