/**
 * What a target stands at, and what that counts. A figure is computed from facts by a measurement definition each time it
 * is asked for, and never stored; so it cannot differ from the list that it opens to.
 *
 * <pre>
 * Contract ─ Target ─ MeasurementDefinition ─ Rule ─ FigureFeed ─┬─ how many → Figure.Counted
 *                            (of courses, funding, activities)   └─ which    → its members, and what it leaves out
 * </pre>
 *
 * A target without a definition has a {@code Figure.Missing}, which says why.
 */
@NullMarked
package dk.knudepunkt.goals.figure;

import org.jspecify.annotations.NullMarked;
