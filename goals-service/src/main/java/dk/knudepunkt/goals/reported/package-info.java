/**
 * What people tell of targets: what no event counts, and what a paper says beside what is counted.
 *
 * <pre>
 * ENTERED ── approval, by another ──▶ APPROVED ── withdrawal ──▶ WITHDRAWN
 *    ├────── rejection, by another ─▶ REJECTED
 *    └────── withdrawal, by oneself ▶ WITHDRAWN
 * </pre>
 *
 * Nothing told is ever changed: a better value is told beside it and takes its place once it is approved. Of a target's
 * approved values the one that is told as of the latest day holds ({@link dk.knudepunkt.goals.reported.ReportedValue#settle}),
 * and is what {@code contract} shows. The half-year status of 2021 came with the papers, and nobody here approved it.
 */
@NullMarked
package dk.knudepunkt.goals.reported;

import org.jspecify.annotations.NullMarked;
