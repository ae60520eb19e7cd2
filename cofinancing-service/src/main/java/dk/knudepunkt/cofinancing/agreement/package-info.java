/**
 * The agreements by which municipalities finance a cluster office. Each exists in versions; a version carries everything
 * that decides the amounts: years, parties, lead, budget, lead share, key, key date with its extract, rounding rule. In
 * any year at most one version holds per cluster.
 *
 * <pre>
 * DRAFT ── proposal ──► PROPOSED ── all accept, or the quorum ──► IN_FORCE ── a later version ──► SUPERSEDED
 *   │                      │  └──── too few accept ────► LAPSED
 *   └── retraction ────────┴──► WITHDRAWN
 * </pre>
 *
 * Writing a version is the feature {@code draft}, what one municipality says to it {@code party}.
 *
 * <p>Who does what: the finance officer of the lead, an analyst or an administrator writes and proposes; each party's own
 * finance officer, and nobody else, registers what its council decided, once, with the minutes. Drafts are the lead's
 * side's own; what was proposed is public to whoever is signed in. What took effect is never changed: a party that
 * leaves and a version that follows only reach into years that have not begun.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement;

import org.jspecify.annotations.NullMarked;
