/**
 * The story of one referral as its readers see it: all that the log holds for the house, without the notes between
 * colleagues for everybody else.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.timeline;

import org.jspecify.annotations.NullMarked;
