/** Whether an instance takes requests, for whoever spreads them. */
@NullMarked
package dk.knudepunkt.platform.presence;

import org.jspecify.annotations.NullMarked;
