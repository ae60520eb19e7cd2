/**
 * What one municipality says to an agreement: its answer, by whose decision, and whether it has left since. Each of these
 * stands in the minutes of its council and is registered once.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.party;

import org.jspecify.annotations.NullMarked;
