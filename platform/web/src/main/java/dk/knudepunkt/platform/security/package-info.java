/** Who is calling, and for whom. */
@NullMarked
package dk.knudepunkt.platform.security;

import org.jspecify.annotations.NullMarked;
