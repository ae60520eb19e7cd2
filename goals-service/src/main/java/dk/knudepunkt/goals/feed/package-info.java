/**
 * What every feed of facts has in common, so that courses, funding and activities say only what is their own.
 *
 * <pre>
 * course, funding, activity          a Feed each: what was heard, once per thing, filled again from the topic
 *   Countable  ◀── Rule ──▶ Verdict  which things of the contract's year count, and why one does or does not
 *                   ├─ Feed.tally    how many count, and what they add up to: one query for all rules of a feed
 *                   └─ Feed.page     which count, or which of the same year do not: the same condition, or its opposite
 * </pre>
 *
 * A figure and the list that it opens to are made by one condition; so they cannot differ.
 */
@NullMarked
package dk.knudepunkt.goals.feed;

import org.jspecify.annotations.NullMarked;
