/**
 * What the house promises: within how much time a referral is handled, in which readings, and who is told when the time
 * runs out.
 *
 * A referral is pinned to the policy and the calendar that apply on the day of its submission ({@link
 * dk.knudepunkt.referrals.policy.Pin}); {@link dk.knudepunkt.referrals.policy.Promises} makes its clock of them.
 */
@NullMarked
package dk.knudepunkt.referrals.policy;

import org.jspecify.annotations.NullMarked;
