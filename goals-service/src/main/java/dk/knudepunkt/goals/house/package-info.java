/**
 * The houses that have contracts here, and what names a contract: its house and its year. One of them is the house that this
 * installation is of: its contracts keep the short address, what says no house is its own, and whoever has an account is of it.
 */
@NullMarked
package dk.knudepunkt.goals.house;

import org.jspecify.annotations.NullMarked;
