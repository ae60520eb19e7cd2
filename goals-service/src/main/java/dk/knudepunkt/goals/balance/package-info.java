/**
 * The geographic balance of a contract's courses: each municipality's share of them against its share of people, judged by
 * the two groups that the target speaks of and shown by municipality. It is the figure of that target, opened by place; so the
 * two cannot differ.
 */
@NullMarked
package dk.knudepunkt.goals.balance;

import org.jspecify.annotations.NullMarked;
