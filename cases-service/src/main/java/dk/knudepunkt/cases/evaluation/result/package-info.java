/**
 * What companies think, as figures: percentages are computed from the answers each time, and stand beside how many there
 * are. Fewer than five answers are no figure, so that nobody reads from it who said what.
 */
@NullMarked
package dk.knudepunkt.cases.evaluation.result;

import org.jspecify.annotations.NullMarked;
