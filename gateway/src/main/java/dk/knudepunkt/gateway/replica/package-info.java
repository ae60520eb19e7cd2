/** The copies of each service that the gateway may ask. */
@NullMarked
package dk.knudepunkt.gateway.replica;

import org.jspecify.annotations.NullMarked;
