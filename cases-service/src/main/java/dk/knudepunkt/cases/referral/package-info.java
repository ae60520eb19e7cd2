/**
 * What this service hears of referrals, which referrals owns: an accepted one opens a course.
 */
@NullMarked
package dk.knudepunkt.cases.referral;

import org.jspecify.annotations.NullMarked;
