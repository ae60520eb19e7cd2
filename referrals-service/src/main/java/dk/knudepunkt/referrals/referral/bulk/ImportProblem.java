package dk.knudepunkt.referrals.referral.bulk;

import dk.knudepunkt.platform.problem.Problem;

/** Why a row, or a whole import, is not taken. */
final class ImportProblem extends Problem {

    private ImportProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ImportProblem withoutId() {
        return new ImportProblem(Kind.INVALID, "import-row-without-id");
    }

    static ImportProblem unreadable() {
        return new ImportProblem(Kind.INVALID, "import-row-unreadable");
    }

    static ImportProblem changed() {
        return new ImportProblem(Kind.CONFLICT, "import-row-changed");
    }

    static ImportProblem tooMany(int taken) {
        return new ImportProblem(Kind.TOO_LARGE, "import-too-many-rows", taken);
    }
}
