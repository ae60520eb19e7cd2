/**
 * Owns referrals from local business service to the house, the promise to handle them within 24 hours, and the units
 * that refer. It does not own the courses that follow; it hears of them.
 */
@NullMarked
package dk.knudepunkt.referrals;

import org.jspecify.annotations.NullMarked;
