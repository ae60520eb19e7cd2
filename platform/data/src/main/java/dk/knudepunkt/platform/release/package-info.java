/** From one release to the next: what the database has to have behind it. */
@NullMarked
package dk.knudepunkt.platform.release;

import org.jspecify.annotations.NullMarked;
