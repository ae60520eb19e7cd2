/** Questions to the services on behalf of whoever opens a page that is put together of what several of them know. */
@NullMarked
package dk.knudepunkt.gateway.area;

import org.jspecify.annotations.NullMarked;
