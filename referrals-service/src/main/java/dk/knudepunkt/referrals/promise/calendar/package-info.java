/**
 * When the house works: working days, opening windows, public holidays and the days that are closed by agreement.
 *
 * A calendar that is active is never changed, only followed by another: each referral keeps the one that applied when it
 * was submitted, so that no edit rewrites what was promised. A reviewed Danish calendar for 2020-2030 is shipped as data
 * (store bededag is a holiday until 2023); a test holds it against another source. Whether 5 June, 24 and 31 December
 * are closed is the house's to decide, in a version of its own.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.calendar;

import org.jspecify.annotations.NullMarked;
