package dk.knudepunkt.referrals.referral.bulk;

import dk.knudepunkt.platform.problem.Problem;

/** Why a row, or a whole import, is not taken. */
abstract sealed class ImportProblem extends Problem {

    private ImportProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class WithoutId extends ImportProblem {
        WithoutId() {
            super(Kind.INVALID, "import-row-without-id");
        }
    }

    static final class Unreadable extends ImportProblem {
        Unreadable() {
            super(Kind.INVALID, "import-row-unreadable");
        }
    }

    static final class Changed extends ImportProblem {
        Changed() {
            super(Kind.CONFLICT, "import-row-changed");
        }
    }

    static final class TooMany extends ImportProblem {
        TooMany(int taken) {
            super(Kind.TOO_LARGE, "import-too-many-rows", taken);
        }
    }
}
