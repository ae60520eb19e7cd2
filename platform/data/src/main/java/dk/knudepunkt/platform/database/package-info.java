/** How the database says no, and what that means to a caller. */
@NullMarked
package dk.knudepunkt.platform.database;

import org.jspecify.annotations.NullMarked;
