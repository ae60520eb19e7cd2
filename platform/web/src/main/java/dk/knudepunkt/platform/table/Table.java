package dk.knudepunkt.platform.table;

import dk.knudepunkt.platform.typed.TypedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A table with a row of headings, separated by semicolons, tabulators or commas; empty rows count, and are left out. */
public final class Table {

    private static final int MOST_COLUMNS = 300;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s._-]+");

    private final Records records;
    private final List<String> headings;
    private final int mostRows;

    private Table(Records records, List<String> headings, int mostRows) {
        this.records = records;
        this.headings = headings;
        this.mostRows = mostRows;
    }

    /**
     * Reads the headings.
     *
     * @return empty where the file holds nothing
     * @throws TableProblem when there is no use in reading the rows
     */
    public static Optional<Table> of(String text, int mostRows) {
        var records = new Records(text);
        while (records.hasNext()) {
            var first = records.next(0).require();
            if (!isBlank(first)) {
                return Optional.of(new Table(records, headings(first.cells()), mostRows));
            }
        }
        return Optional.empty();
    }

    /** As they stand in the file. */
    public List<String> headings() {
        return headings;
    }

    /** What makes two headings the same: neither case nor spaces. */
    public static String key(String heading) {
        return BETWEEN_WORDS.matcher(TypedText.tidy(heading)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The rows that hold something, one after the other; they can be read once. */
    public Stream<TableRow> rows() {
        return StreamSupport.stream(new Rows(), false);
    }

    private static List<String> headings(List<String> cells) {
        var last = cells.size();
        while (cells.get(last - 1).isEmpty()) {
            last--;
        }
        if (last > MOST_COLUMNS) {
            throw TableProblem.tooManyColumns(MOST_COLUMNS);
        }
        var seen = new HashSet<String>();
        for (var heading : cells.subList(0, last)) {
            if (!heading.isEmpty() && !seen.add(key(heading))) {
                throw TableProblem.doubledColumn(heading);
            }
        }
        return IntStream.range(0, last)
                .mapToObj(column -> cells.get(column).isEmpty() ? "#" + (column + 1) : cells.get(column))
                .toList();
    }

    private static boolean isBlank(TableRow row) {
        return row.problem() == null && row.cells().stream().allMatch(String::isEmpty);
    }

    private @Nullable TableRow nextRow() {
        while (records.hasNext()) {
            var row = records.next(headings.size());
            if (row.number() - 1 > mostRows) {
                throw TableProblem.tooManyRows(mostRows);
            }
            if (!isBlank(row)) {
                return even(row);
            }
        }
        return null;
    }

    /** Nothing is missing and nothing too many; spreadsheets go on with empty cells. */
    private TableRow even(TableRow row) {
        var cells = row.cells();
        var columns = headings.size();
        if (row.problem() != null) {
            return row;
        }
        if (cells.size() < columns
                || cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            return TableRow.broken(row.number(), TableProblem.unevenRow(row.number(), cells.size(), columns));
        }
        return new TableRow(row.number(), List.copyOf(cells.subList(0, columns)), null);
    }

    private final class Rows extends Spliterators.AbstractSpliterator<TableRow> {

        Rows() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        }

        @Override
        public boolean tryAdvance(Consumer<? super TableRow> action) {
            var row = nextRow();
            if (row != null) {
                action.accept(row);
            }
            return row != null;
        }
    }
}
