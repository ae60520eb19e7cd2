package dk.knudepunkt.cofinancing.agreement.comparison;

import dk.knudepunkt.platform.problem.Problem;

/** Why a printed table cannot be read. Lines are counted as a text editor does, the header being line 1. */
abstract sealed class ComparisonProblem extends Problem {

    private ComparisonProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NothingShipped extends ComparisonProblem {
        NothingShipped(int year) {
            super(Kind.NOT_FOUND, "no-printed-table", String.valueOf(year));
        }
    }

    static final class TooLarge extends ComparisonProblem {
        TooLarge(int kilobytes) {
            super(Kind.TOO_LARGE, "printed-table-too-large", kilobytes);
        }
    }

    static final class WithoutHeader extends ComparisonProblem {
        WithoutHeader() {
            super(Kind.INVALID, "printed-table-without-header");
        }
    }

    static final class UnknownColumn extends ComparisonProblem {
        UnknownColumn(String header, String clusters) {
            super(Kind.INVALID, "printed-table-unknown-column", header, clusters);
        }
    }

    static final class RepeatedColumn extends ComparisonProblem {
        RepeatedColumn(String header) {
            super(Kind.INVALID, "printed-table-repeated-column", header);
        }
    }

    static final class UnknownMunicipality extends ComparisonProblem {
        UnknownMunicipality(long line, String name) {
            super(Kind.INVALID, "printed-table-unknown-municipality", line, name);
        }
    }

    static final class RepeatedRow extends ComparisonProblem {
        RepeatedRow(long line, String name) {
            super(Kind.INVALID, "printed-table-repeated-row", line, name);
        }
    }

    static final class UnevenRow extends ComparisonProblem {
        UnevenRow(long line, int cells, int columns) {
            super(Kind.INVALID, "printed-table-uneven-row", line, cells, columns);
        }
    }

    static final class Decimals extends ComparisonProblem {
        Decimals(long line, String column, String text) {
            super(Kind.INVALID, "printed-table-decimals", line, column, text);
        }
    }

    static final class NotAnAmount extends ComparisonProblem {
        NotAnAmount(long line, String column, String text) {
            super(Kind.INVALID, "printed-table-not-an-amount", line, column, text);
        }
    }

    static final class WithoutRows extends ComparisonProblem {
        WithoutRows() {
            super(Kind.INVALID, "printed-table-without-rows");
        }
    }
}
