/**
 * The plan of a long course: a strategy analysis, the battles that must be won, and for each of them actions with owner, day
 * and progress. A programme asks for all three.
 */
@NullMarked
package dk.knudepunkt.cases.course.plan;

import org.jspecify.annotations.NullMarked;
