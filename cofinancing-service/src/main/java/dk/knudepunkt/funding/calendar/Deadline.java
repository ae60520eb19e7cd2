package dk.knudepunkt.funding.calendar;

import java.time.LocalDate;

/** A day that something must be done by. */
public record Deadline(String source, String titleDa, String titleEn, LocalDate day, String path)
        implements Appointment {}
