/** One search over everything that its reader may know of: all services are asked at once, and each is shown when it answers. */
@NullMarked
package dk.knudepunkt.gateway.search;

import org.jspecify.annotations.NullMarked;
