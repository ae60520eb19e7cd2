/**
 * What this service hears of courses, which cases owns: it closes the loop back to the unit that referred, and shows at
 * intake that a company is in a course already.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.course;

import org.jspecify.annotations.NullMarked;
