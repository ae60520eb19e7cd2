/**
 * What every municipality pays to every cluster office in a year: computed from the agreements and the population at
 * their key date, never stored.
 *
 * <pre>
 * AgreementVersion ─┐
 *                   ├─ ContributionPlan ── LargestRemainder ── Contribution … ── Allocation (closes both ways)
 * Population ───────┘
 * </pre>
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.allocation;

import org.jspecify.annotations.NullMarked;
