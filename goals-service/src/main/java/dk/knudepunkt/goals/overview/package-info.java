/** The contract with its figures, as people and dashboards read it: a contract at a time, whole. */
@NullMarked
package dk.knudepunkt.goals.overview;

import org.jspecify.annotations.NullMarked;
