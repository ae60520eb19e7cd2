/**
 * What a target stands at, and what that counts. A figure is computed from facts by a measurement definition each time it
 * is asked for, and never stored; so it cannot differ from the list that it opens to.
 *
 * <pre>
 * Contract ─ Target ─ MeasurementDefinition ─ CourseSelection ─┬─ how many      → Figure.Count
 *                                                              └─ which courses → its members, and what it leaves out
 *                                  └ FundingRule ───── FundingFacts.Selection: the same of applications, subsidies, accounts
 * </pre>
 *
 * A target without a definition has a {@code Figure.Missing}, which says why.
 */
@NullMarked
package dk.knudepunkt.goals.figure;

import org.jspecify.annotations.NullMarked;
