/**
 * Personal data come to an end. Each feature that keeps something about people is a {@link
 * dk.knudepunkt.platform.privacy.PersonalData}: it says which of its records are past their time and how it forgets one.
 * The rest is here, once for all services: the sweep that forgets what is past its time, the export of what is kept about one person,
 * and its erasure when that person asks for it. Each is in the audit trail by the ids of the records, never by the
 * person.
 */
@NullMarked
package dk.knudepunkt.platform.privacy;

import org.jspecify.annotations.NullMarked;
