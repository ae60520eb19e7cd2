/**
 * Who at the desk has a waiting referral in hand. It is a sign between colleagues and no lock: whoever answers first has
 * answered. It lapses after two hours, and goes with the answer.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.hold;

import org.jspecify.annotations.NullMarked;
