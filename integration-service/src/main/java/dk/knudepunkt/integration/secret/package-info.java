/** How a secret goes out: once, and kept by nobody on the way. */
@NullMarked
package dk.knudepunkt.integration.secret;

import org.jspecify.annotations.NullMarked;
