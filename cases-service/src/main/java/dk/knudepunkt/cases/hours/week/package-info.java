/** A week of one's own hours as a grid: a row for each account, role and purpose, a cell for each day. */
@NullMarked
package dk.knudepunkt.cases.hours.week;

import org.jspecify.annotations.NullMarked;
