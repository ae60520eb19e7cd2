package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.platform.problem.Problem;

/** Why a year's accounts cannot be taken or shown. The years are texts: as numbers they would get separators. */
abstract sealed class GearingProblem extends Problem {

    private GearingProblem(Kind kind, String slug, int year) {
        super(kind, slug, String.valueOf(year));
    }

    static final class NotFound extends GearingProblem {
        NotFound(int year) {
            super(Kind.NOT_FOUND, "accounts-not-found", year);
        }
    }

    static final class YearTaken extends GearingProblem {
        YearTaken(int year) {
            super(Kind.CONFLICT, "accounts-exist", year);
        }
    }

    static final class YearNotBegun extends GearingProblem {
        YearNotBegun(int year) {
            super(Kind.INVALID, "accounts-year-not-begun", year);
        }
    }
}
