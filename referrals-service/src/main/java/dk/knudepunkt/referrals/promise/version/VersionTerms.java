package dk.knudepunkt.referrals.promise.version;

import java.time.LocalDate;

/**
 * What a version says.
 *
 * @param effectiveFrom the first day, in Denmark, on which referrals are submitted under it
 * @param content the promise or the calendar itself
 */
public record VersionTerms<C>(String name, LocalDate effectiveFrom, C content) {}
