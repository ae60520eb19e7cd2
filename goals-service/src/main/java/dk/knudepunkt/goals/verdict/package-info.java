/**
 * How a target stands against what was agreed, and never forced: met, on track, at risk, off track, not met, or not to be decided.
 *
 * <pre>
 * Matter     what is known: counted by an Evaluation, or told in a Reported
 *   └─ Reading    one of the two, as of a day
 *        └─ Standing ── Aim, Forecast ──▶ TargetVerdict
 *             ▼
 * Assessment the verdict with the rule that gave it, the reason in words, what was due, and the forecast with its band
 * </pre>
 *
 * All of it is a function of what is known; nothing here reads, writes or asks for the time.
 */
@NullMarked
package dk.knudepunkt.goals.verdict;

import org.jspecify.annotations.NullMarked;
