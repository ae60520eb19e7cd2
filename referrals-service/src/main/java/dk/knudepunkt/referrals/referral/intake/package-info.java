/**
 * How a referral comes in: the form and its checks, over HTTP and as a page.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.intake;

import org.jspecify.annotations.NullMarked;
