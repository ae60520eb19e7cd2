package dk.knudepunkt.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.release.ApiChange.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How large, how long and how many what is sent may be: a limit may be loosened or go, but not come or tighten. */
final class Limits {

    private static final List<String> UPPER = List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");
    private static final List<String> LOWER = List.of("minimum", "exclusiveMinimum", "minLength", "minItems");

    /** Of two of these nobody can tell which one is wider. */
    private static final List<String> EXACT = List.of("pattern", "multipleOf", "uniqueItems", "const");

    private Limits() {}

    static List<ApiChange> compare(String where, JsonNode was, JsonNode is) {
        return Stream.of(UPPER, LOWER, EXACT)
                .flatMap(List::stream)
                .flatMap(limit -> compare(where, limit, was.path(limit), is.path(limit)).stream())
                .toList();
    }

    private static Optional<ApiChange> compare(String where, String limit, JsonNode was, JsonNode is) {
        if (is.isMissingNode() || is.equals(was)) {
            return Optional.empty();
        }
        var kind = isLooser(limit, was, is) ? Kind.CHANGED : Kind.BREAKING;
        return Optional.of(new ApiChange(kind, where, "%s is %s".formatted(limit, is.asText())));
    }

    private static boolean isLooser(String limit, JsonNode was, JsonNode is) {
        if (was.isMissingNode() || EXACT.contains(limit)) {
            return false;
        }
        var growth = is.decimalValue().compareTo(was.decimalValue());
        return UPPER.contains(limit) ? growth >= 0 : growth <= 0;
    }
}
