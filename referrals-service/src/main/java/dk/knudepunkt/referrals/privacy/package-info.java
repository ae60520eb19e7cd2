/**
 * Personal data in this service: the address at which an administrator exports and erases what is kept about a person, and
 * what a referral forgets. Codes, times and who did it stay: the clock, the reports and the figures of other services
 * are made of these, and are the same after an erasure.
 */
@NullMarked
package dk.knudepunkt.referrals.privacy;

import org.jspecify.annotations.NullMarked;
