package dk.knudepunkt.cofinancing.municipality;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;

/** Why a municipality cannot join or leave a region. */
final class MunicipalityProblem extends Problem {

    private MunicipalityProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static MunicipalityProblem notFound(String code) {
        return new MunicipalityProblem(Kind.NOT_FOUND, "municipality-not-found", code);
    }

    static MunicipalityProblem notOnTheList() {
        return new MunicipalityProblem(Kind.INVALID, "municipality-not-on-the-list");
    }

    static MunicipalityProblem unknownRegion(String code) {
        return new MunicipalityProblem(Kind.INVALID, "unknown-region", code);
    }

    static MunicipalityProblem alreadyMember(String code, LocalDate from) {
        return new MunicipalityProblem(Kind.CONFLICT, "already-a-member", Municipality.nameOf(code), from.toString());
    }

    static MunicipalityProblem noMember(String code) {
        return new MunicipalityProblem(Kind.CONFLICT, "not-a-member", Municipality.nameOf(code));
    }

    static MunicipalityProblem leavesBeforeJoining(String code, LocalDate from) {
        return new MunicipalityProblem(
                Kind.INVALID, "leaves-before-joining", Municipality.nameOf(code), from.toString());
    }
}
