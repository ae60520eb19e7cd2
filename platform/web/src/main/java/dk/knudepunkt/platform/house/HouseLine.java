package dk.knudepunkt.platform.house;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What stands in a line of a table, or in all lines of the settings.
 *
 * @param lines by field, from 1
 */
record HouseLine(HouseFolder folder, String file, Map<String, Integer> lines, Map<String, String> cells) {

    int line(String field) {
        return lines.getOrDefault(field, 0);
    }

    void fault(String field, String wrong) {
        folder.fault(file, line(field), field, wrong);
    }

    /** What may be empty. */
    String optional(String field) {
        return cells.getOrDefault(field, "");
    }

    String text(String field) {
        var text = optional(field);
        if (text.isEmpty() && cells.containsKey(field)) {
            fault(field, "It is empty: say what it is.");
        }
        return text;
    }

    /** @param wanted what the pattern asks for, in words */
    String text(String field, Pattern pattern, String wanted) {
        var text = text(field);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fault(field, "'%s' is not %s.".formatted(text, wanted));
        }
        return text;
    }

    Optional<LocalDate> date(String field) {
        return parsed(field, LocalDate::parse, "a date such as 2021-01-31");
    }

    Optional<LocalTime> time(String field) {
        return parsed(field, LocalTime::parse, "a time such as 08:00");
    }

    <T> Optional<T> parsed(String field, Function<String, T> parse, String wanted) {
        var text = text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (DateTimeException | IllegalArgumentException other) {
            fault(field, "'%s' is not %s.".formatted(text, wanted));
            return Optional.empty();
        }
    }
}
