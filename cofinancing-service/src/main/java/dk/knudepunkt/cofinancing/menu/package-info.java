/** The ways between the pages of co-financing, below the main menu. It knows the addresses of other features, not their code. */
@NullMarked
package dk.knudepunkt.cofinancing.menu;

import org.jspecify.annotations.NullMarked;
