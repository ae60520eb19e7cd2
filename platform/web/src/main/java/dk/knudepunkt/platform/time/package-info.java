/** Time is injected; people read it in Europe/Copenhagen. */
@NullMarked
package dk.knudepunkt.platform.time;

import org.jspecify.annotations.NullMarked;
