/**
 * What happened to each referral, in order and for good. The log is written with the state and never changed; the
 * timeline is shown from it, and the clock is proved by it. It names kinds and codes that every feature may read, so
 * that none of them needs to know the referral itself.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.history;

import org.jspecify.annotations.NullMarked;
