/**
 * Where people live, which {@code cofinancing} owns and tells of, and which municipalities are town and which country. What
 * is spread is held against it: a {@code Share} says how far off one part is, and how much of that chance may have done.
 */
@NullMarked
package dk.knudepunkt.goals.population;

import org.jspecify.annotations.NullMarked;
