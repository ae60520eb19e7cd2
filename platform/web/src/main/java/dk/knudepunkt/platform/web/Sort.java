package dk.knudepunkt.platform.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order that somebody asks of a list, as it stands in an address: {@code name}, or {@code -name} for the other way round.
 *
 * @param column by which the list is in order
 */
public record Sort(String column, boolean descending) {

    /** The query parameter. */
    public static final String PARAMETER = "sort";

    private static final String OTHER_WAY = "-";

    /**
     * Reads what is asked for; who asks for nothing gets the usual order.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 400, where the list has no such column
     */
    public static Sort read(@Nullable String text, Sort usual, Collection<String> columns) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        var descending = text.startsWith(OTHER_WAY);
        var column = descending ? text.substring(1) : text;
        if (!columns.contains(column)) {
            throw WebProblem.malformedParameter(
                    PARAMETER,
                    columns.stream()
                            .sorted()
                            .map(known -> known + ", " + OTHER_WAY + known)
                            .collect(Collectors.joining(", ")));
        }
        return new Sort(column, descending);
    }

    /** What the head of a column asks for: its order, and of the one that has it already, the other way round. */
    public String turned(String by) {
        return by.equals(column) && !descending ? OTHER_WAY + by : by;
    }

    /** As it stands in an address. */
    public String text() {
        return (descending ? OTHER_WAY : "") + column;
    }

    /** As programs tell it to those who do not see the list. */
    public String direction() {
        return descending ? "descending" : "ascending";
    }
}
