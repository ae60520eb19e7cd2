/**
 * The desk's queue: what waits for an outcome, least time left first.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.queue;

import org.jspecify.annotations.NullMarked;
