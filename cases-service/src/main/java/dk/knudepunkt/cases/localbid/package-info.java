/** Bids for the local business service of a municipality that asks the house for one. */
@NullMarked
package dk.knudepunkt.cases.localbid;

import org.jspecify.annotations.NullMarked;
