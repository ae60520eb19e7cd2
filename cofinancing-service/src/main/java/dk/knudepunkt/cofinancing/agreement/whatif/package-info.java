/**
 * What if a municipality left, another one hosted the office, the key date moved? A scenario changes the terms of the
 * agreements that hold, in thought only: it is computed beside today and never touches an agreement or a statement.
 *
 * <pre>
 * Terms of today ── Change ── Change … ── Terms supposed ── ContributionTable ── ScenarioResult
 * </pre>
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.whatif;

import org.jspecify.annotations.NullMarked;
