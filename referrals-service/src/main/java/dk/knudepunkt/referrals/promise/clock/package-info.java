/**
 * The clock of the promise, as plain arithmetic: what happened to a referral, a promise and a calendar go in; stretches
 * of time that run or pause, and what each counts, come out. Nothing here is stored or counted up, so whoever doubts a
 * figure can work it out again from the same facts.
 *
 * <pre>
 *  SUBMITTED ─ running ─► QUESTION ─ paused ─► ANSWER ─ running ─► OUTCOME ─ paused ─► REOPENED ─ running …
 * </pre>
 *
 * A {@link dk.knudepunkt.referrals.promise.clock.Reading} says which time counts. All of them are reckoned on the wall clock of
 * Copenhagen and in elapsed time: the day on which summer time begins counts 23 hours, the one on which it ends 25.
 */
@NullMarked
package dk.knudepunkt.referrals.promise.clock;

import org.jspecify.annotations.NullMarked;
