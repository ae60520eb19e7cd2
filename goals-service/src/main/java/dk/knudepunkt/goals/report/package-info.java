/**
 * The status of a contract as it is handed over: figures, and what people write of them. While it is written its figures are
 * those of the moment; once another has approved it they stand as they were known then, with what they were made of, and
 * what becomes known later is told beside it and never in it.
 */
@NullMarked
package dk.knudepunkt.goals.report;

import org.jspecify.annotations.NullMarked;
