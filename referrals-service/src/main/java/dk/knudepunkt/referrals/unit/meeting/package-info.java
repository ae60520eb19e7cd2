/**
 * Meetings between the house and local business service: coordination with one unit, visits to one, and the forums and
 * networks that all are invited to. That one was held is announced, since the performance contract asks for it (targets 12.1, 13.5, 18.1).
 *
 * <pre>
 * PLANNED ──holding──▶ HELD
 *    ▲ │                 │
 *    │ └─cancellation─▶ CANCELLED
 *    └────withdrawal─────┘   (it was not held after all)
 * </pre>
 */
@NullMarked
package dk.knudepunkt.referrals.unit.meeting;

import org.jspecify.annotations.NullMarked;
