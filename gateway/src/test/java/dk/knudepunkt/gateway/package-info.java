/** The gateway against real neighbours: the local platform's issuer, and an HTTP server where the services would be. */
@NullMarked
package dk.knudepunkt.gateway;

import org.jspecify.annotations.NullMarked;
