package dk.knudepunkt.platform.bulk;

import dk.knudepunkt.platform.problem.Problem;

/** Why a row, or a whole import, is not taken. */
public final class BulkProblem extends Problem {

    private BulkProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static BulkProblem withoutId() {
        return new BulkProblem(Kind.INVALID, "import-row-without-id");
    }

    static BulkProblem unreadable() {
        return new BulkProblem(Kind.INVALID, "import-row-unreadable");
    }

    /** Text was sent where a file is asked for. */
    static BulkProblem noFile() {
        return new BulkProblem(Kind.INVALID, "import-without-file");
    }

    /** The row's id stands for something else already. */
    public static BulkProblem changed() {
        return new BulkProblem(Kind.CONFLICT, "import-row-changed");
    }

    /** More rows than one request may have; this many were read. */
    public static BulkProblem tooMany(int taken) {
        return new BulkProblem(Kind.TOO_LARGE, "import-too-many-rows", taken);
    }
}
