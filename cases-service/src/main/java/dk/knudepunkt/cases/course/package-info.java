/**
 * A company's course with a business developer.
 *
 * <pre>
 *                                                        completion
 *  (referral accepted, heard from referrals) ──┐        ┌──────────► COMPLETED, and may count ──┐
 *                                              ├──► OPEN ┤                                       │
 *  (brought in: POST /api/courses) ────────────┘    ▲   └──────────► CANCELLED, with a reason ──┤
 *                                                   │   cancellation, or its referral closed    │
 *                                                   └──────────────── reopening ────────────────┘
 * </pre>
 *
 * Between pause and resumption an open one is PAUSED: it can be cancelled, handed over and put right, and not completed.
 */
@NullMarked
package dk.knudepunkt.cases.course;

import org.jspecify.annotations.NullMarked;
