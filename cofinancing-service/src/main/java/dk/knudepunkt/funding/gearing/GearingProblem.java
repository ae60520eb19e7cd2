package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.platform.problem.Problem;

/** Why a year's accounts cannot be taken or shown. The years are texts: as numbers they would get separators. */
final class GearingProblem extends Problem {

    private GearingProblem(Kind kind, String slug, int year) {
        super(kind, slug, String.valueOf(year));
    }

    static GearingProblem notFound(int year) {
        return new GearingProblem(Kind.NOT_FOUND, "accounts-not-found", year);
    }

    static GearingProblem yearTaken(int year) {
        return new GearingProblem(Kind.CONFLICT, "accounts-exist", year);
    }

    static GearingProblem yearNotBegun(int year) {
        return new GearingProblem(Kind.INVALID, "accounts-year-not-begun", year);
    }
}
