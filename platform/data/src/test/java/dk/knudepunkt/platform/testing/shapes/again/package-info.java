/** A room with a type whose name is taken in another. */
@NullMarked
package dk.knudepunkt.platform.testing.shapes.again;

import org.jspecify.annotations.NullMarked;
