/**
 * What a municipality is told to pay for a year, frozen when it is issued. The analyst's desk issues (roles analyst and
 * admin), not the lead municipalities: one statement covers all clusters, and four leads would send four. Whoever is
 * signed in may read statements, for the amounts are public to all parties.
 *
 * <pre>
 * Allocation of the year, less what was stated before ── Statement 0, Correction 1, Correction 2 …
 * </pre>
 *
 * Nothing that was issued changes. When an agreement has changed since, issuing again states the difference, cluster by
 * cluster; when nothing has, it is refused.
 */
@NullMarked
package dk.knudepunkt.cofinancing.statement;

import org.jspecify.annotations.NullMarked;
