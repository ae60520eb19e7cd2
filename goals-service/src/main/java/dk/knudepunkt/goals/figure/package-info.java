/**
 * What a target stands at, and what that counts. A figure is computed from facts by a measurement definition each time it
 * is asked for, and never stored; so it cannot differ from the list that it opens to.
 *
 * <pre>
 * Contract ─ Target ─ MeasurementDefinition ─ Measurement ─ Periods ─▶ Figure.Counted    its value, and all things of its period
 *                                                            (facts)      │
 *                                       plans, papers, the house ─ Judging ▼
 *                                                                  Figure.Judged    with verdict, way and expectation
 *                                                                         │ Reader
 *                                                                         ▼
 *                                                              what of it may leave the house
 * </pre>
 *
 * A target without a definition has a {@code Figure.Missing}, which says why; what is of too few for its reader is a
 * {@code Figure.Withheld}.
 */
@NullMarked
package dk.knudepunkt.goals.figure;

import org.jspecify.annotations.NullMarked;
