@NullMarked
package dk.knudepunkt.gateway.release;

import org.jspecify.annotations.NullMarked;
