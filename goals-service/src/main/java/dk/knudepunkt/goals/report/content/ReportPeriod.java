package dk.knudepunkt.goals.report.content;

import java.time.LocalDate;

/**
 * What time a report is about.
 *
 * @param cutOff the last day that counts
 */
public record ReportPeriod(int year, LocalDate cutOff) {}
