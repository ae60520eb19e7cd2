/**
 * Who is told when the time for an answer runs out. The instant at which a referral's next step is reached is worked out
 * whenever its clock starts or stops, and kept on it under an index; a sweep reads those that are due and asks their clocks. So a hundred thousand
 * open referrals cost nothing, and what fell due while the service was down is found by the next sweep.
 *
 * <p>A step fires once. Of several that are due for one referral only the highest is told of, and nothing is told
 * outside of service hours: people are not to be woken, nor met by a storm in the morning.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.escalation;

import org.jspecify.annotations.NullMarked;
