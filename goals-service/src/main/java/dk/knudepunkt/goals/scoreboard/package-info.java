/** All targets of a contract at a glance, for the house and for the council: nothing here is computed that a figure does not say. */
@NullMarked
package dk.knudepunkt.goals.scoreboard;

import org.jspecify.annotations.NullMarked;
