package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.hours.HourEntry;
import dk.knudepunkt.cases.hours.HourLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was told of one person's week.
 *
 * @param told in order, also what was withdrawn
 */
record WeekGrid(Week week, List<HourEntry> told) {

    /** Grows with all that is done to an entry of the week. */
    long version() {
        return told.stream().mapToLong(entry -> entry.version() + 1).sum();
    }

    /** The lines that have hours, in the order in which they were first told of. */
    List<HourLine> lines() {
        return List.copyOf(byLine().keySet());
    }

    /** What is told of a day in a line. */
    Optional<HourEntry> cell(HourLine line, LocalDate day) {
        return Optional.ofNullable(byLine().get(line)).map(days -> days.get(day));
    }

    /** The minutes of a line, Monday first; nothing where there are none. */
    List<@Nullable Integer> minutes(HourLine line) {
        var minutes = new ArrayList<@Nullable Integer>();
        week.days()
                .forEach(day ->
                        minutes.add(cell(line, day).map(HourEntry::minutes).orElse(null)));
        return minutes;
    }

    private Map<HourLine, Map<LocalDate, HourEntry>> byLine() {
        var lines = new LinkedHashMap<HourLine, Map<LocalDate, HourEntry>>();
        told.stream()
                .filter(entry -> !entry.isWithdrawn())
                .forEach(entry -> lines.computeIfAbsent(entry.line(), line -> new LinkedHashMap<>())
                        .put(entry.workedOn(), entry));
        return lines;
    }
}
