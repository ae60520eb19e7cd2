/**
 * Whether a company is on its way already: shown at intake and to the desk, never in the way. A unit learns that there is
 * another referral or a course, and the details of its own only.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.duplicate;

import org.jspecify.annotations.NullMarked;
