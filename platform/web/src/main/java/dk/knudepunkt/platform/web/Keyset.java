package dk.knudepunkt.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be put in several orders, each of which goes on behind the last row that was shown: the condition and the
 * order of its query, and the cursor of a row. Of rows that are alike in a column the id decides.
 *
 * @param columns what it can be put in order by
 * @param id the id of a row, in the query
 */
public record Keyset<E>(Map<String, Column<E, ?>> columns, String id, Function<E, UUID> idOf) {

    /**
     * What a list can be put in order by: it must never be null.
     *
     * @param expression it in the query
     * @param of it in a row
     * @param read it in a part of a cursor, by what the cursor refuses that the database would not take
     * @param next what decides of rows that are alike in it, before the id does
     */
    public record Column<E, K>(
            String expression,
            Function<E, K> of,
            BiFunction<Cursor, Integer, K> read,
            @Nullable Column<E, ?> next) {

        public Column(String expression, Function<E, K> of, BiFunction<Cursor, Integer, K> read) {
            this(expression, of, read, null);
        }

        /** This one and those that follow it. */
        private List<Column<E, ?>> all() {
            var all = new ArrayList<Column<E, ?>>();
            for (Column<E, ?> column = this; column != null; column = column.next) {
                all.add(column);
            }
            return all;
        }
    }

    /**
     * A part of a list.
     *
     * @param condition of its rows, which all meet where the list is read from its beginning
     * @param values of the condition's parameters
     */
    public record Part(String condition, String order, Map<String, Object> values) {

        private static final Pattern NAMED = Pattern.compile(":(\\w+)");

        /** The condition in a statement whose values stand in places. */
        public String placed() {
            return NAMED.matcher(condition).replaceAll("?");
        }

        /** The values in the order of those places. */
        public Object[] inPlaces() {
            return NAMED.matcher(condition)
                    .results()
                    .map(named -> Objects.requireNonNull(values.get(named.group(1))))
                    .toArray();
        }
    }

    /** The columns by name. */
    public Set<String> names() {
        return columns.keySet();
    }

    /**
     * Those behind the cursor, in this order.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 400 when the text is no cursor of this list in this order
     */
    public Part after(Sort sort, @Nullable String cursor) {
        var columns = column(sort).all();
        var expressions = Stream.concat(columns.stream().map(Column::expression), Stream.of(id))
                .toList();
        var by = expressions.stream()
                .map(expression -> sort.descending() ? expression + " desc" : expression)
                .collect(Collectors.joining(", "));
        var values = Cursor.read(cursor, place -> values(sort, columns, place));
        return values == null
                ? new Part("1 = 1", by, Map.of())
                : new Part(
                        "(%s) %s (%s)"
                                .formatted(
                                        String.join(", ", expressions),
                                        sort.descending() ? "<" : ">",
                                        values.keySet().stream()
                                                .map(name -> ":" + name)
                                                .collect(Collectors.joining(", "))),
                        by,
                        values);
    }

    private Map<String, Object> values(Sort sort, List<Column<E, ?>> columns, Cursor place) {
        if (!place.key().getFirst().equals(sort.text())) {
            throw new IllegalArgumentException("A cursor of another order");
        }
        var values = new LinkedHashMap<String, Object>();
        for (var at = 0; at < columns.size(); at++) {
            values.put(
                    at == 0 ? "lastKey" : "lastKey" + at, columns.get(at).read().apply(place, at + 1));
        }
        values.put("lastId", place.id(columns.size() + 1));
        return values;
    }

    /** Where the list goes on behind this row. */
    public Cursor cursor(Sort sort, E last) {
        var key = new ArrayList<Object>(List.of(sort.text()));
        column(sort).all().forEach(column -> key.add(column.of().apply(last)));
        key.add(idOf.apply(last));
        return Cursor.after(key.toArray());
    }

    private Column<E, ?> column(Sort sort) {
        var column = columns.get(sort.column());
        if (column == null) {
            throw new IllegalArgumentException("No column of the list: " + sort.column());
        }
        return column;
    }
}
