/**
 * Looks for what in a contract and in the papers around it cannot all hold, is missing, or has to be asked about.
 *
 * <pre>
 * Material   the contract, its definitions, the indicators, and short quotations of the papers with what they mean
 *    │
 *    ▼
 * LintRule   a closed set; each computes or compares, and knows what would settle what it finds, and who
 *    │
 *    ▼
 * Finding    both places, side by side ── Dismissal: by somebody, with a reason; never deleted
 * </pre>
 *
 * Findings are computed when they are asked for. One that is settled, since a value or an answer is another now, is not found
 * any more; one that was dismissed is open again when what it rests on has changed.
 */
@NullMarked
package dk.knudepunkt.goals.linter;

import org.jspecify.annotations.NullMarked;
