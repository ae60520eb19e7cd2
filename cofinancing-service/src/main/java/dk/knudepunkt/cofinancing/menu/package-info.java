/** The ways between the pages of co-financing, below the main menu; each feature contributes its own. */
@NullMarked
package dk.knudepunkt.cofinancing.menu;

import org.jspecify.annotations.NullMarked;
