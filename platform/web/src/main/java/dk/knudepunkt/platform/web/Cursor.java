package dk.knudepunkt.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended: the sort key of its last item, opaque to the caller. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public static Cursor after(Object... key) {
        return new Cursor(Arrays.stream(key).map(Object::toString).toList());
    }

    /** A part of the key that is a point in time. */
    public Instant instant(int part) {
        var instant = Instant.parse(key.get(part));
        requireKept(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** A part of the key that is a date. */
    public LocalDate date(int part) {
        var date = LocalDate.parse(key.get(part));
        requireKept(date.getYear());
        return date;
    }

    /** A part of the key that is a whole number. */
    public long number(int part) {
        return Long.parseLong(key.get(part));
    }

    /** A part of the key that is a line of text. */
    public String text(int part) {
        var text = key.get(part);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("No line of text");
        }
        return text;
    }

    /** A part of the key that is an id. */
    public UUID id(int part) {
        return UUID.fromString(key.get(part));
    }

    /** Java counts years that no database keeps. */
    private static void requireKept(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("No year of ours: " + year);
        }
    }

    /** The text that goes to the caller. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a caller's cursor back into a sort key; absent means from the beginning.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 400 when the text is no cursor of this list
     */
    public static <T> @Nullable T read(@Nullable String text, Function<Cursor, T> parse) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return parse.apply(new Cursor(List.of(decoded.split(SEPARATOR, -1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException forged) {
            throw WebProblem.malformedCursor();
        }
    }
}
