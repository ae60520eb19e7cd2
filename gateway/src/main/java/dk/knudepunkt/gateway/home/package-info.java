/** The front page: what waits for its reader, put together of the services' parts. */
@NullMarked
package dk.knudepunkt.gateway.home;

import org.jspecify.annotations.NullMarked;
