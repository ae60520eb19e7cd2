/**
 * A company referred to the house, from the form to what came of it.
 *
 * <pre>
 *              accept
 *  SUBMITTED ─────────► ACCEPTED ──► (course OPEN ──► course COMPLETED, heard from cases)
 *      │
 *      └───────────────► DECLINED
 *              decline
 * </pre>
 */
@NullMarked
package dk.knudepunkt.referrals.referral;

import org.jspecify.annotations.NullMarked;
