/**
 * How figures are made of facts: one closed set of rules, said in data, read aloud as a sentence.
 *
 * <pre>
 * Measurement   which feed, of which period; what is in the base, in order; what of the base counts; what comes of it
 *   └─ Condition ── Field, and the codes that it must have one of
 *      │
 *      ▼
 * Evaluation    a Verdict on each thing of the period, and the value that these verdicts come to
 * </pre>
 *
 * The value is made from the same verdicts as the list that a figure opens to; so they cannot differ. Nothing here reads or
 * writes: it is all a function of what is known.
 */
@NullMarked
package dk.knudepunkt.goals.feed;

import org.jspecify.annotations.NullMarked;
