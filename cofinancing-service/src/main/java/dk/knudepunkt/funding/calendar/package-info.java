/**
 * The calendar of deadlines and meetings. Features put their deadlines into it in the transaction of what they are about;
 * meetings are entered here. An entry keeps its id for good and counts its changes, and what falls away is cancelled
 * rather than deleted: only so do people's own calendars, which subscribe to it, follow.
 */
@NullMarked
package dk.knudepunkt.funding.calendar;

import org.jspecify.annotations.NullMarked;
