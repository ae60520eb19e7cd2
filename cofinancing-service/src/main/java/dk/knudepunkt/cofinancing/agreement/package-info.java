/**
 * The agreements by which municipalities finance a cluster office. Each exists in versions; a version carries everything
 * that decides the amounts: years, parties, lead, budget, lead share, key date and rounding rule. In any year at most one
 * version holds per cluster.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement;

import org.jspecify.annotations.NullMarked;
