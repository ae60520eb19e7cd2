/** Bids for the local business service of a municipality that asks the house for one. */
@NullMarked
package dk.knudepunkt.cases.bid;

import org.jspecify.annotations.NullMarked;
