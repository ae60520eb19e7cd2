/** Classes that grew too large, each in one way. */
@NullMarked
package dk.knudepunkt.platform.testing.shapes;

import org.jspecify.annotations.NullMarked;
