/**
 * How many people live in each municipality at a key date, with where and when the figures were taken from: the key by
 * which a cost is shared.
 */
@NullMarked
package dk.knudepunkt.cofinancing.population;

import org.jspecify.annotations.NullMarked;
