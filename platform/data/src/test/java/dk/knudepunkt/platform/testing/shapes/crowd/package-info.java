/** A package of too many types. */
@NullMarked
package dk.knudepunkt.platform.testing.shapes.crowd;

import org.jspecify.annotations.NullMarked;
