/**
 * How many people live in each municipality at a key date, with where and when the figures were taken from: the key by
 * which a cost is shared. A population is one extract of one key date and never changes; an import adds populations
 * when a second person has approved it, and its receipt says what would change before. Everybody signed in reads them; the
 * analyst alone sends tables, since everybody's share stands on them.
 */
@NullMarked
package dk.knudepunkt.cofinancing.municipality.population;

import org.jspecify.annotations.NullMarked;
