/**
 * Advice from outside of the house: to whom a company was referred in its course, whether it was guided there, and whether it
 * used it.
 *
 * <pre>
 *  (referred) ──► PLANNED ──► GUIDED
 *       └── half a year after: asked by letter, once ──► answered by one click; the house may note answers besides
 * </pre>
 */
@NullMarked
package dk.knudepunkt.cases.advice;

import org.jspecify.annotations.NullMarked;
