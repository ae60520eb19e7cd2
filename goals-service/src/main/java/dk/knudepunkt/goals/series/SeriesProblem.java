package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** Why a table is not taken in, or a series not shown. */
public final class SeriesProblem extends Problem {

    /** A figure as it stands in the file. */
    record Told(int row, String area, String time, String value) {}

    private int row;
    private String column = "";

    private SeriesProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    private static SeriesProblem ofFile(String slug, Object... arguments) {
        var problem = new SeriesProblem(Kind.INVALID, slug, arguments);
        problem.at("/table");
        return problem;
    }

    private static SeriesProblem ofRow(String slug, Told told, String column) {
        var problem = ofFile(slug, String.valueOf(told.row()), column, told.area(), told.time(), told.value());
        problem.row = told.row();
        problem.column = column;
        return problem;
    }

    /** The line of the file that it is in, or the place among its values. */
    public int row() {
        return row;
    }

    /** What the file calls the column that is wrong; empty where the line is as a whole. */
    public String column() {
        return column;
    }

    static SeriesProblem unknownTable(String table, List<String> known) {
        return new SeriesProblem(Kind.INVALID, "series-unknown-table", table, String.join(", ", known));
    }

    static SeriesProblem unknownArea(Told told, String column) {
        return ofRow("series-unknown-area", told, column);
    }

    static SeriesProblem unknownYear(Told told, String column) {
        return ofRow("series-unknown-year", told, column);
    }

    static SeriesProblem noNumber(Told told, String column) {
        return ofRow("series-no-number", told, column);
    }

    static SeriesProblem ambiguous(Told told, String column) {
        return ofRow("series-ambiguous-number", told, column);
    }

    static SeriesProblem negative(Told told, String column) {
        return ofRow("series-negative", told, column);
    }

    static SeriesProblem duplicate(Told told) {
        return ofRow("series-duplicate", told, "");
    }

    static SeriesProblem nothingOfASeries() {
        return ofFile("series-nothing-found");
    }

    static SeriesProblem extractedInFuture(LocalDate extractedOn) {
        return new SeriesProblem(Kind.INVALID, "series-extracted-in-future", extractedOn.toString());
    }

    static SeriesProblem extractDiffers(LocalDate extractedOn) {
        return new SeriesProblem(Kind.CONFLICT, "series-extract-differs", extractedOn.toString());
    }

    static SeriesProblem importNotFound() {
        return new SeriesProblem(Kind.NOT_FOUND, "series-import-not-found");
    }

    static SeriesProblem isWithdrawn() {
        return new SeriesProblem(Kind.CONFLICT, "series-import-withdrawn");
    }

    static SeriesProblem notFound(String code) {
        return new SeriesProblem(Kind.NOT_FOUND, "series-not-found", code);
    }
}
