/**
 * A company's course with a business developer.
 *
 * <pre>
 *  (referral accepted, heard from referrals) ──┐
 *                                              ├──► OPEN ──────────► COMPLETED, and may count
 *  (brought in: POST /api/courses) ────────────┘        complete
 * </pre>
 */
@NullMarked
package dk.knudepunkt.cases.course;

import org.jspecify.annotations.NullMarked;
