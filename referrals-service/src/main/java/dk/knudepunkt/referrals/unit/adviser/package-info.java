/**
 * The advisers of each unit of local business service: whom the house calls, and who referred a company. A unit keeps its
 * own list, the key account managers keep all of them. An adviser who leaves is given a last day and stays known, so that
 * an old referral still names who sent it; retention erases them later.
 */
@NullMarked
package dk.knudepunkt.referrals.unit.adviser;

import org.jspecify.annotations.NullMarked;
