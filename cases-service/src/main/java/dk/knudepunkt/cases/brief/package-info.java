/**
 * What a referral said to whoever guides its company: the need, the wishes, whom to call. Messages carry no names, so it is
 * fetched from referrals once the course is there, and until then on its way; it is forgotten when the referral's is.
 */
@NullMarked
package dk.knudepunkt.cases.brief;

import org.jspecify.annotations.NullMarked;
