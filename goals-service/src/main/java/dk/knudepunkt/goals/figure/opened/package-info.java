/** How a figure is opened: over HTTP and on its page, with its parts, what it counts, and what became known of it since. */
@NullMarked
package dk.knudepunkt.goals.figure.opened;

import org.jspecify.annotations.NullMarked;
