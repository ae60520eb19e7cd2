package dk.knudepunkt.referrals.promise.clock;

import java.time.LocalDate;

/** A public holiday, under the name people know it by. */
public record Holiday(LocalDate date, String name) {}
