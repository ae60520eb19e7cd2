/**
 * What a report is of, and what it shows: the targets of a contract, or the region's indicators of 2030. How a report is
 * written, approved and published is the same for both and stands one level above.
 */
@NullMarked
package dk.knudepunkt.goals.report.content;

import org.jspecify.annotations.NullMarked;
