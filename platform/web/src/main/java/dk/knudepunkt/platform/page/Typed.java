package dk.knudepunkt.platform.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person typed into a field. What cannot be read becomes a value that the request's own constraints refuse,
 * so that each refusal stands at its field and is worded in one place.
 */
public final class Typed {

    private static final String SEPARATORS = "[.\\s\\u00A0]";

    private Typed() {}

    public static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip().replace("\r\n", "\n");
    }

    public static @Nullable String orNull(@Nullable String value) {
        return text(value).isEmpty() ? null : text(value);
    }

    /** A small number; minus one, which nothing counts to, for what is no number. */
    public static @Nullable Integer count(@Nullable String value) {
        var typed = text(value);
        return typed.isEmpty() ? null : typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    /** Whole kroner, with or without the separators of thousands that Danes write; minus one for what is no amount. */
    public static @Nullable Long kroner(@Nullable String value) {
        var typed = text(value).replaceFirst("\\s*(kr\\.?|,-)$", "").replaceAll(SEPARATORS, "");
        return typed.isEmpty() ? null : typed.matches("\\d{1,15}") ? Long.valueOf(typed) : Long.valueOf(-1);
    }

    /** A date as browsers send it; null for what is none. */
    public static @Nullable LocalDate date(@Nullable String value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** A choice of a list; null for what was not offered. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
