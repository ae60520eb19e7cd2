package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.platform.problem.Problem;

/** Why a printed table cannot be read. Lines are counted as a spreadsheet counts rows, the header being line 1. */
final class ComparisonProblem extends Problem {

    private ComparisonProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ComparisonProblem nothingShipped(int year) {
        return new ComparisonProblem(Kind.NOT_FOUND, "no-printed-table", String.valueOf(year));
    }

    static ComparisonProblem noFile() {
        return new ComparisonProblem(Kind.INVALID, "printed-table-missing");
    }

    static ComparisonProblem tooLarge(int kilobytes) {
        return new ComparisonProblem(Kind.TOO_LARGE, "printed-table-too-large", kilobytes);
    }

    static ComparisonProblem withoutHeader() {
        return new ComparisonProblem(Kind.INVALID, "printed-table-without-header");
    }

    static ComparisonProblem unknownColumn(String header, String clusters) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-unknown-column", header, clusters);
    }

    static ComparisonProblem repeatedColumn(String header) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-repeated-column", header);
    }

    static ComparisonProblem unknownMunicipality(long line, String name) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-unknown-municipality", line, name);
    }

    static ComparisonProblem repeatedRow(long line, String name) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-repeated-row", line, name);
    }

    static ComparisonProblem decimals(long line, String column, String text) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-decimals", line, column, text);
    }

    static ComparisonProblem notAnAmount(long line, String column, String text) {
        return new ComparisonProblem(Kind.INVALID, "printed-table-not-an-amount", line, column, text);
    }

    static ComparisonProblem withoutRows() {
        return new ComparisonProblem(Kind.INVALID, "printed-table-without-rows");
    }
}
