package dk.knudepunkt.platform.typed;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.time.KnownYears;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates and times as people type them, and as browsers send them; times are those on the wall in Copenhagen. */
public final class TypedDates {

    private static final int MAX_LENGTH = 40;

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-M-d",
                    "d-M-uuuu",
                    "d.M.uuuu",
                    "d. M. uuuu",
                    "d/M/uuuu",
                    "d/M-uuuu",
                    "d. MMMM uuuu",
                    "d MMMM uuuu")
            .flatMap(pattern -> Stream.of(Language.values()).map(language -> strict(pattern, language)))
            .toList();

    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm", "H.mm", "H:mm:ss")
            .map(pattern -> strict(pattern, Language.DA))
            .toList();

    private TypedDates() {}

    /** Null when it is no date. */
    public static @Nullable LocalDate date(String typed) {
        return Stream.ofNullable(typed.length() > MAX_LENGTH ? null : typed.strip())
                .flatMap(text -> DATES.stream().map(form -> parsed(form, text)))
                .filter(Objects::nonNull)
                .map(LocalDate::from)
                .filter(date -> KnownYears.include(date.getYear()))
                .findFirst()
                .orElse(null);
    }

    /** Null when it is no time of the day. */
    public static @Nullable LocalTime time(String typed) {
        return Stream.ofNullable(typed.length() > MAX_LENGTH ? null : typed.strip())
                .flatMap(text -> TIMES.stream().map(form -> parsed(form, text)))
                .filter(Objects::nonNull)
                .map(LocalTime::from)
                .findFirst()
                .orElse(null);
    }

    /** A date and a time: {@code 2026-01-31T14:30} or {@code 31-01-2026 kl. 14.30}; null when it is none. */
    public static @Nullable LocalDateTime dateTime(String typed) {
        var text = typed.length() > MAX_LENGTH
                ? ""
                : typed.strip().replace('T', ' ').replace(" kl.", "");
        var between = text.lastIndexOf(' ');
        if (between < 0) {
            return null;
        }
        var date = date(text.substring(0, between).replaceFirst(",$", ""));
        var time = time(text.substring(between + 1));
        return date == null || time == null ? null : date.atTime(time);
    }

    /** Null when it is no time, or one that the change to summer time leaves out. */
    public static @Nullable Instant instant(String typed) {
        var wall = dateTime(typed);
        return wall == null || Denmark.ZONE.getRules().getValidOffsets(wall).isEmpty()
                ? null
                : wall.atZone(Denmark.ZONE).toInstant();
    }

    public static String write(LocalDate date, Language language) {
        return strict(language == Language.EN ? "dd/MM/uuuu" : "dd-MM-uuuu", language)
                .format(date);
    }

    public static String write(LocalDateTime moment, Language language) {
        var time = strict(language == Language.EN ? "HH:mm" : "HH.mm", language).format(moment);
        return write(moment.toLocalDate(), language) + (language == Language.EN ? " " : " kl. ") + time;
    }

    private static java.time.temporal.@Nullable TemporalAccessor parsed(DateTimeFormatter form, String text) {
        try {
            return form.parse(text);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    private static DateTimeFormatter strict(String pattern, Language language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language.locale())
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
