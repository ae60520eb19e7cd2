package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.time.KnownYears;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters of a type: a wrong value is named, not taken for "not found". */
public final class Parameters {

    private static final String DATES = "%d-01-01 - %d-12-31".formatted(KnownYears.FIRST, KnownYears.LAST);

    private static final int DAY_LENGTH = 10;

    private Parameters() {}

    /** Reads an enum constant; absent stays absent. */
    public static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> WebProblem.malformedParameter(
                        name,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** Reads one of these; absent stays absent. */
    public static @Nullable String among(String name, Collection<String> known, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!known.contains(value)) {
            throw WebProblem.malformedParameter(name, known.stream().sorted().collect(Collectors.joining(", ")));
        }
        return value;
    }

    /** Reads an id; absent stays absent. */
    public static @Nullable UUID id(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException noId) {
            throw WebProblem.malformedParameter(name, "UUID");
        }
    }

    /** Reads a date such as 2026-01-31; absent stays absent. */
    public static @Nullable LocalDate date(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}") || !KnownYears.include(Integer.parseInt(value.substring(0, 4)))) {
            throw WebProblem.malformedParameter(name, DATES);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            throw WebProblem.malformedParameter(name, DATES);
        }
    }

    /** Reads a point in time, or a date, which means the end of that day in Denmark; absent stays absent. */
    public static @Nullable Instant moment(String name, @Nullable String value) {
        if (value == null || value.length() <= DAY_LENGTH) {
            var day = date(name, value);
            return day == null
                    ? null
                    : day.plusDays(1).atStartOfDay(Denmark.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
        }
        try {
            var moment = Instant.parse(value);
            date(name, Denmark.dateOf(moment).toString());
            return moment;
        } catch (DateTimeException noMoment) {
            throw WebProblem.malformedParameter(name, "2026-01-31, 2026-01-31T12:00:00Z");
        }
    }
}
