package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.hours.HourProblem;
import dk.knudepunkt.platform.time.KnownYears;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A week by ISO 8601, in an address as 2026-W27. */
public record Week(LocalDate monday) {

    static final int DAYS = 7;

    /** The one with this day. */
    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Reads the text of the parameter; JAX-RS calls it. */
    public static Week fromString(String text) {
        if (!text.matches("[0-9]{4}-W[0-9]{2}") || !KnownYears.include(Integer.parseInt(text.substring(0, 4)))) {
            throw HourProblem.noWeek();
        }
        try {
            return new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException noSuchWeek) {
            throw HourProblem.noWeek();
        }
    }

    /** Monday to Sunday. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public Week before() {
        return new Week(monday.minusWeeks(1));
    }

    public Week after() {
        return new Week(monday.plusWeeks(1));
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
