/**
 * A company referred to the house, from the form to what came of it.
 *
 * <pre>
 *                question
 *   SUBMITTED ─────────────► QUESTION        the ball is with the unit, and the promise waits
 *    ▲  │ │   ◄─────────────
 *    │  │ │      answer
 *    │  │ │
 *    │  │ ├─ acceptance ──► ACCEPTED ──► closure: HELPED (a completed course does it), REDIRECTED, NOT_REACHABLE
 *    │  │ ├─ forwarding ──► FORWARDED ─► closure: REDIRECTED, NOT_REACHABLE
 *    │  │ ├─ decline ─────► DECLINED
 *    │  │ ├─ closure ─────► NOT_REACHABLE, after three attempts
 *    │  │ └─ withdrawal ──► WITHDRAWN
 *    │  └─ (all of these from QUESTION too)
 *    └──── reopening, from FORWARDED and from every end
 * </pre>
 *
 * {@link dk.knudepunkt.referrals.referral.code.ReferralStatus} holds the table,
 * {@link dk.knudepunkt.referrals.referral.ReferralAction} the names of the ways. How referrals are shown is in
 * {@link dk.knudepunkt.referrals.referral.reading}, what people do to them in {@link dk.knudepunkt.referrals.referral.handling}.
 */
@NullMarked
package dk.knudepunkt.referrals.referral;

import org.jspecify.annotations.NullMarked;
