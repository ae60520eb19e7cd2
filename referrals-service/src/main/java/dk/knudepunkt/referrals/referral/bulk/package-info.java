/**
 * Referrals handed over in bulk by another system. Each row stands alone: a bad one harms no other, and the same row sent
 * again is the same referral, known by the system's name and the row's external id. The reconciliation list tells the
 * system what became of each.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.bulk;

import org.jspecify.annotations.NullMarked;
