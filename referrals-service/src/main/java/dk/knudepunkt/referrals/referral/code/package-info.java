/**
 * The fixed lists that a referral is told by: its states and their table, how it came, its outcomes, ends and reasons. They
 * stand in the log, in messages and on pages, and know nothing of the referral itself.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.code;

import org.jspecify.annotations.NullMarked;
