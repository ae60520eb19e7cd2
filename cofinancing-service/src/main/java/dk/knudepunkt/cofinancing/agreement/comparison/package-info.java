/**
 * A printed contribution table held against the agreements: which amounts are not those agreed on, which totals are not
 * the sum of the amounts beside them, and why. The table that the contact council printed in 2021 is shipped; six of its
 * totals are wrong, each because the unrounded shares were added before they were rounded.
 *
 * <pre>
 * CSV ── PrintedTableReader ── PrintedTable ─┐
 *                                            ├─ Comparison ── Finding …
 *                       Allocation ──────────┘
 * </pre>
 *
 * A table that cannot be read is refused at the first cell that is wrong, by line and column; nothing is stored.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.comparison;

import org.jspecify.annotations.NullMarked;
