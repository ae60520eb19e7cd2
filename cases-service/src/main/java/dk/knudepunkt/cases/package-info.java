/**
 * Owns the courses that companies are guided in, from their start to their completion. It does not own the referrals
 * that some of them come of; it hears of those.
 */
@NullMarked
package dk.knudepunkt.cases;

import org.jspecify.annotations.NullMarked;
