/**
 * Once a year every municipality confirms that it goes on with the agreements it is party to, with a reference to its
 * council's minutes. The first year needs none: accepting the agreement is its confirmation. A confirmation is due before
 * its year begins, may be given late, and can be given from the year before. Nothing here changes what anybody pays: who
 * wants to leave withdraws from the agreement. The board shows who has confirmed and who is missing; the due list is what
 * one municipality still owes, and carries the reminders it was sent. All of it is public to whoever is signed in.
 *
 * <p>Reminders go out as mail, when somebody presses the button and by a schedule: each step once, and nobody twice within
 * a week. What was sent stands in the database, so a restart forgets and repeats nothing.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import org.jspecify.annotations.NullMarked;
