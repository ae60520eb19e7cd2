package dk.knudepunkt.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row below the headings.
 *
 * @param number as a spreadsheet counts, the headings being row 1
 * @param cells one per heading, without blanks at their ends; none where the row is broken
 * @param problem why the row cannot be read
 */
public record TableRow(
        int number, List<String> cells, @Nullable TableProblem problem) {

    static TableRow broken(int number, TableProblem problem) {
        return new TableRow(number, List.of(), problem);
    }

    /**
     * This row, where it could be read.
     *
     * @throws TableProblem otherwise
     */
    public TableRow require() {
        if (problem != null) {
            throw problem;
        }
        return this;
    }
}
