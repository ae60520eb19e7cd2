/**
 * How many people live in each municipality at a key date, with where and when the figures were taken from: the key by
 * which a cost is shared. A population is one extract of one key date and never changes; an import adds populations, and
 * its receipt says which figures are new or other than the latest known. Everybody signed in reads them; finance officers,
 * analysts and administrators take tables in.
 */
@NullMarked
package dk.knudepunkt.cofinancing.municipality.population;

import org.jspecify.annotations.NullMarked;
