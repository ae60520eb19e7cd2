/**
 * What companies say of their courses.
 *
 * <pre>
 *  (course completed) ──► READY ──► SENT ──► OPENED ──► ANSWERED
 *                           │         └──► REMINDED, after a week, once ──► EXPIRED, after sixty days
 *                           ├──► NOT_SENT, with a reason
 *                           └──► BOUNCED
 *  (course reopened or cancelled) ──► WITHDRAWN, unless it was answered
 * </pre>
 *
 * <p>Whoever has the secret address of a letter answers, once. Looking answers nothing, since mail scanners look.
 */
@NullMarked
package dk.knudepunkt.cases.evaluation;

import org.jspecify.annotations.NullMarked;
