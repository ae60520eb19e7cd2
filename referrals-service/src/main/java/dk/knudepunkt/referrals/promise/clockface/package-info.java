/**
 * A referral's clock as people and programs see it: its stretches, what they count in each reading, where the escalation
 * steps stand. It is worked out from the log at each look, so it is always the proof itself.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.clockface;

import org.jspecify.annotations.NullMarked;
