/** The menu of the whole platform, put together of what the services contribute. */
@NullMarked
package dk.knudepunkt.gateway.menu;

import org.jspecify.annotations.NullMarked;
