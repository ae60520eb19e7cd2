/** What operators read. */
@NullMarked
package dk.knudepunkt.platform.log;

import org.jspecify.annotations.NullMarked;
