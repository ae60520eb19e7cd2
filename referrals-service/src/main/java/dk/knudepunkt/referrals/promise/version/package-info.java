/**
 * What calendars and policies have in common: versions that apply from a date on.
 *
 * <pre>
 *  DRAFT ── activate ──► ACTIVE, from its date until the date of a later one, for good
 * </pre>
 */
@NullMarked
package dk.knudepunkt.referrals.promise.version;

import org.jspecify.annotations.NullMarked;
