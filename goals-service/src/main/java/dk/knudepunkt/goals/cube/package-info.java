/** The figures of goals as JSON-stat: a contract's, and those of published reports. */
@NullMarked
package dk.knudepunkt.goals.cube;

import org.jspecify.annotations.NullMarked;
