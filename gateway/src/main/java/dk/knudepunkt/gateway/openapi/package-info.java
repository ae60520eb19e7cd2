/**
 * The one description of the whole API. Each service's build writes its own document; the gateway's build merges them,
 * so that a name which two services use for different things breaks the build and never a client.
 */
@NullMarked
package dk.knudepunkt.gateway.openapi;

import org.jspecify.annotations.NullMarked;
