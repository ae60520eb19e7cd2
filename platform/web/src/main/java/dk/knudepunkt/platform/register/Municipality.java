package dk.knudepunkt.platform.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Danish municipality: the three-digit code of the register of municipalities and its name. */
public record Municipality(String code, String name) {

    private static final List<Municipality> ALL = read();
    private static final Map<String, Municipality> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Municipality::code, municipality -> municipality));

    /** All 98, by code. */
    public static List<Municipality> all() {
        return ALL;
    }

    /** The codes of those whose name is one of these. */
    public static List<String> named(Predicate<String> names) {
        return ALL.stream()
                .filter(municipality -> names.test(municipality.name()))
                .map(Municipality::code)
                .toList();
    }

    public static boolean exists(@Nullable String code) {
        return code != null && BY_CODE.containsKey(code);
    }

    /** The name, or the code itself where the register does not know it. */
    public static String nameOf(String code) {
        var known = BY_CODE.get(code);
        return known == null ? code : known.name();
    }

    private static List<Municipality> read() {
        try (var lines =
                Objects.requireNonNull(Municipality.class.getResourceAsStream("/register/municipalities.csv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new Municipality(cells[0], cells[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
