/**
 * The application that platform-web's tests over HTTP talk to: notes on pads, each pad with room for a few, and an address
 * where everything fails. It uses the rooms as a service does.
 */
@NullMarked
package dk.knudepunkt.platform.notes;

import org.jspecify.annotations.NullMarked;
