/**
 * What people are told without asking: the closed loop back to the unit (question, outcome, what became of the course),
 * answers to the desk, the acceptance to its business developer, and the escalation steps. Each stands in the list of
 * those it is for, and goes to their mailbox.
 *
 * <p>A notification is addressed to a role, a unit or a person; the list of a caller is what is addressed to any of
 * theirs. What is read is noted per person, so that a colleague still sees it.
 */
@NullMarked
package dk.knudepunkt.referrals.notification;

import org.jspecify.annotations.NullMarked;
