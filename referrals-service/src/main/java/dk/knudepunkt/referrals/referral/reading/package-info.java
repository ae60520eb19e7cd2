/**
 * How referrals are read: the lists, one referral, and its page. Other features add their section to that page as a
 * {@link dk.knudepunkt.referrals.referral.reading.ReferralPanel}.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.reading;

import org.jspecify.annotations.NullMarked;
