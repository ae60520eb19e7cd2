/**
 * Letters that the contact council has sent: to whom, what it asked for, and what each has answered.
 *
 * <pre>
 * AWAITING ──▶ PARTLY_ANSWERED ──▶ ANSWERED          by what has come in
 *     └──────────────┴── closing ──▶ CLOSED          nothing more is expected, and why
 * </pre>
 *
 * Addressees are offices, never people: whoever holds one changes, and is nobody's matter here.
 */
@NullMarked
package dk.knudepunkt.goals.paper.letter;

import org.jspecify.annotations.NullMarked;
