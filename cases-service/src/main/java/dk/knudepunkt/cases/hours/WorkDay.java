package dk.knudepunkt.cases.hours;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What one person works on one day, in quarters of an hour, at most round the clock.
 *
 * @param minutes by entry
 */
public record WorkDay(LocalDate date, Map<UUID, Integer> minutes) {

    public static final int LONGEST = 24 * 60;
    public static final int QUARTER = 15;

    public WorkDay {
        minutes = Map.copyOf(minutes);
    }

    /** The day with these entries as they are to be; an entry of no minutes is gone. */
    public WorkDay with(Map<UUID, Integer> changes) {
        var changed = new HashMap<>(minutes);
        changes.forEach((entry, length) -> {
            if (length == 0) {
                changed.remove(entry);
            } else {
                requireQuarters(length);
                changed.put(entry, length);
            }
        });
        var total = changed.values().stream().mapToLong(Integer::longValue).sum();
        if (total > LONGEST) {
            throw HourProblem.dayTooLong(date, total).at("/minutes");
        }
        return new WorkDay(date, changed);
    }

    public int total() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    static void requireQuarters(int length) {
        if (length <= 0 || length % QUARTER != 0) {
            throw HourProblem.noQuarters().at("/minutes");
        }
    }
}
