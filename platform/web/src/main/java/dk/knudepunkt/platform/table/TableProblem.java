package dk.knudepunkt.platform.table;

import dk.knudepunkt.platform.problem.Problem;

/** Why a file, or a row of it, cannot be read. Rows are counted as a spreadsheet does, the headings being row 1. */
public final class TableProblem extends Problem {

    private TableProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static TableProblem workbook() {
        return new TableProblem(Kind.INVALID, "table-is-a-workbook");
    }

    static TableProblem noText() {
        return new TableProblem(Kind.INVALID, "table-is-no-text");
    }

    static TableProblem otherCharset(String charset) {
        return new TableProblem(Kind.INVALID, "table-in-another-charset", charset);
    }

    static TableProblem unknownCharset(String charset) {
        return new TableProblem(Kind.INVALID, "table-charset-unknown", charset);
    }

    static TableProblem tooManyColumns(int most) {
        return new TableProblem(Kind.INVALID, "table-too-many-columns", String.valueOf(most));
    }

    static TableProblem tooManyRows(int most) {
        return new TableProblem(Kind.TOO_LARGE, "table-too-many-rows", String.valueOf(most));
    }

    static TableProblem doubledColumn(String heading) {
        return new TableProblem(Kind.INVALID, "table-column-doubled", heading);
    }

    /** A column without which no row means anything; named by each name it may have. */
    public static TableProblem missingColumn(String columns) {
        return new TableProblem(Kind.INVALID, "table-column-missing", columns);
    }

    /** A column that is none of the known. */
    public static TableProblem unknownColumn(String heading, String known) {
        return new TableProblem(Kind.INVALID, "table-column-unknown", heading, known);
    }

    static TableProblem brokenRow(int row) {
        return new TableProblem(Kind.INVALID, "table-row-broken", String.valueOf(row));
    }

    static TableProblem unevenRow(int row, int cells, int columns) {
        return new TableProblem(
                Kind.INVALID, "table-row-uneven", String.valueOf(row), String.valueOf(cells), String.valueOf(columns));
    }
}
