/**
 * All that this service has heard, said once and never changed: one append-only store instead of a table for each thing.
 *
 * <pre>
 * message ─ Telling ─▶ Said ─ History ─▶ KnownFact     what a message said of a subject, and what was known after it
 *                                          │
 *                 validOn  ────────────────┤ the day by which it counts
 *                 recordedAt … supersededAt┘ from when until when this was what one knew
 *                                          ▼
 *                                        Known         a subject as it was known at an instant
 * </pre>
 *
 * A subject's facts stand in the order in which they were recorded, whatever the order in which they came; so the same
 * messages make the same facts, doubled, late or heard anew from the beginning ({@code FactRebuild}). What nobody counts yet is
 * kept as well: a later release may count it.
 */
@NullMarked
package dk.knudepunkt.goals.fact;

import org.jspecify.annotations.NullMarked;
