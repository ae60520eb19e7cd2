package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.table.Table;
import dk.knudepunkt.platform.table.TableProblem;
import dk.knudepunkt.platform.table.TableRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as the columns of a table: each bears the path of its field, such as company.cvr; the values of a list or a set are separated by |. */
final class TableForm {

    private static final String ID = "externalId";

    private static final Set<String> YES = Set.of("sand", "ja", "true", "yes");
    private static final Set<String> NO = Set.of("falsk", "nej", "false", "no");

    /** A file has no language, so that nothing but digits and a decimal point is certain. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private final List<Column> columns;
    private final ObjectMapper json;

    /** @param type what the field holds; a column that the form does not have is a text, for the form to refuse */
    private record Column(List<String> path, Class<?> type) {

        static Column unknown(String heading) {
            return new Column(List.of(heading), String.class);
        }

        boolean isCalled(String heading) {
            return Table.key(String.join(".", path)).equals(Table.key(heading));
        }
    }

    /**
     * Finds the field of each heading.
     *
     * @param form the record that a row fills in
     * @throws TableProblem where no row could be known again
     */
    TableForm(List<String> headings, Class<?> form, ObjectMapper json) {
        var known = known(form);
        this.columns = headings.stream()
                .map(heading -> known.stream()
                        .filter(column -> column.isCalled(heading))
                        .findFirst()
                        .orElseGet(() -> Column.unknown(heading)))
                .toList();
        this.json = json;
        if (columns.stream().noneMatch(column -> column.path().equals(List.of(ID)))) {
            throw TableProblem.missingColumn(ID);
        }
    }

    /** Rows are counted without the headings. */
    BulkRow row(TableRow row) {
        var number = row.number() - 1;
        if (row.problem() != null) {
            return BulkRow.broken(number, row.problem());
        }
        var form = json.createObjectNode();
        for (var cell = 0; cell < columns.size(); cell++) {
            if (!row.cells().get(cell).isEmpty()) {
                put(form, columns.get(cell), row.cells().get(cell));
            }
        }
        return BulkRow.of(number, form);
    }

    private static List<Column> known(Class<?> form) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(List.of(ID), String.class));
        for (var field : form.getRecordComponents()) {
            if (field.getType().isRecord()) {
                Stream.of(field.getType().getRecordComponents())
                        .map(below -> new Column(List.of(field.getName(), below.getName()), below.getType()))
                        .forEach(columns::add);
            } else {
                columns.add(new Column(List.of(field.getName()), field.getType()));
            }
        }
        return columns;
    }

    private static void put(ObjectNode form, Column column, String cell) {
        var owner =
                column.path().size() > 1 ? form.withObjectProperty(column.path().getFirst()) : form;
        var name = column.path().getLast();
        if (Collection.class.isAssignableFrom(column.type())) {
            var values = owner.putArray(name);
            Arrays.stream(cell.split("\\|")).map(String::strip).forEach(values::add);
        } else if (column.type() == boolean.class || column.type() == Boolean.class) {
            putYesOrNo(owner, name, cell);
        } else if (isNumber(column.type()) && NUMBER.matcher(cell).matches()) {
            putNumber(owner, name, cell);
        } else {
            owner.put(name, cell);
        }
    }

    private static void putNumber(ObjectNode owner, String name, String cell) {
        if (cell.contains(".")) {
            owner.put(name, new BigDecimal(cell));
        } else {
            owner.put(name, new BigInteger(cell));
        }
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    }

    /** As spreadsheets and people write it; what is neither stays a text, which the form refuses at its place. */
    private static void putYesOrNo(ObjectNode owner, String name, String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            owner.put(name, YES.contains(word));
        } else {
            owner.put(name, cell);
        }
    }
}
