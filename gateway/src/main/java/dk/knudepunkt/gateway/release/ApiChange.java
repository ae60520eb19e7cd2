package dk.knudepunkt.gateway.release;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One difference between two states of the API.
 *
 * @param where the operation, or the schema with the path of the field
 */
record ApiChange(Kind kind, String where, String what) {

    /** From bad to good; only the first is refused. */
    enum Kind implements Term {
        BREAKING("Bryder", "Breaks"),
        REMOVED("Fjernet", "Removed"),
        DEPRECATED("Udgår", "Deprecated"),
        CHANGED("Ændret", "Changed"),
        ADDED("Ny", "Added");

        private final Words words;

        Kind(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    private static final Pattern LINE = Pattern.compile("- (\\w+) `([^`]+)`: (.+)");

    boolean breaks() {
        return kind == Kind.BREAKING;
    }

    /** As it stands in the file of the changes. */
    String line() {
        return "- %s `%s`: %s".formatted(kind.name().toLowerCase(Locale.ROOT), where, what);
    }

    static Optional<ApiChange> read(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new ApiChange(
                        Kind.valueOf(found.group(1).toUpperCase(Locale.ROOT)), found.group(2), found.group(3)));
    }
}
