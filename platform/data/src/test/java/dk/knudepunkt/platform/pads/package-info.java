/** The application that platform-data's tests over HTTP talk to: notes on pads, in a table, each pad with room for a few. */
@NullMarked
package dk.knudepunkt.platform.pads;

import org.jspecify.annotations.NullMarked;
