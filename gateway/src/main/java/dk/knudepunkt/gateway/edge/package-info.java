/**
 * What happens to every request between the socket and the service that answers it. {@link Edge} has the order. It all
 * runs on the event loop: nothing here may block, and bodies stream through without being held.
 */
@NullMarked
package dk.knudepunkt.gateway.edge;

import org.jspecify.annotations.NullMarked;
