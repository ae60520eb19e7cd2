/**
 * What if a municipality left, another one hosted the office, the key date moved? A scenario changes the terms of the
 * agreements that hold, in thought only: it is computed beside today and never touches an agreement or a statement.
 *
 * <pre>
 * Terms of today ── Change ── Change … ── Terms supposed ── ContributionTable ── Outcome (difference per municipality)
 * </pre>
 *
 * A set of scenarios may be saved. It is then its owner's alone, unless it was saved as shared: whoever is signed in and
 * has the link may then open it. What is saved are the questions; the answers are computed anew, against the agreements
 * as they are when somebody looks.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.whatif;

import org.jspecify.annotations.NullMarked;
