/**
 * What the contact council wanted of the national infrastructure plan: what is in the agreement, with amount and years, what is
 * studied first, and what is not in it; and what was done about each since.
 *
 * <pre>
 * AWAITING ─ RAISED ─ UNDER_WAY ──▶ DONE | DROPPED       each follow-up may go to any of them until it is settled
 * </pre>
 *
 * The wishes of 2021 came with the council's papers. The pools of the plan that one can apply to belong to co-financing.
 */
@NullMarked
package dk.knudepunkt.goals.paper.wish;

import org.jspecify.annotations.NullMarked;
