/** Referrals by number or by company, within the caller's reach. */
@NullMarked
package dk.knudepunkt.referrals.referral.search;

import org.jspecify.annotations.NullMarked;
