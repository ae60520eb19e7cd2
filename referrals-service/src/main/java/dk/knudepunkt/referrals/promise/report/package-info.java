/**
 * How well the house keeps its promise, in every reading, worked out anew from the log at each look: nothing is counted
 * up, and no percentage is stored.
 *
 * <p>A figure's base n is the referrals whose promise is decided: handled, or open past the target. So a referral that
 * nobody answers cannot hide, and one that has time left cannot count as broken. What the unit took back in time is
 * neither. Beside each share stands its n and the 95 % interval of Wilson, which says how little a small n proves.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.report;

import org.jspecify.annotations.NullMarked;
