/**
 * The performance contract: what the house and the contact council have agreed for a year.
 *
 * <pre>
 * Contract (year) ── Goal (1 … 18) ── Target (9.1)
 *                                       ├─ TargetTerms  agreed; carried over to the next year's contract
 *                                       ├─ Baseline     the year's own point of departure
 *                                       └─ Reported     what holds of what was told of it: see {@code reported}
 * </pre>
 *
 * A contract holds no figures: {@code figure} computes them, and they are never written here.
 */
@NullMarked
package dk.knudepunkt.goals.contract;

import org.jspecify.annotations.NullMarked;
