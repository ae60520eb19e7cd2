/**
 * Bids for tasks: a consultant is invited by a letter with an address of their own, which takes one bid until a stated day or
 * until somebody has won. Reading it changes nothing, since mail scanners read it too.
 */
@NullMarked
package dk.knudepunkt.cases.task.bid;

import org.jspecify.annotations.NullMarked;
