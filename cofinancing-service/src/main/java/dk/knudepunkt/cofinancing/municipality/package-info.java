/**
 * The municipalities as co-financing sees them: all that the register knows, those of a region as a group with the dates
 * between which each belongs to it. A municipality belongs to one region at a time; one that leaves or joins leaves the
 * agreements as they are, since an agreement names its own parties.
 */
@NullMarked
package dk.knudepunkt.cofinancing.municipality;

import org.jspecify.annotations.NullMarked;
