package dk.knudepunkt.cofinancing.municipality;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;

/** Why a municipality cannot join or leave a region. */
abstract sealed class MunicipalityProblem extends Problem {

    private MunicipalityProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends MunicipalityProblem {
        NotFound(String code) {
            super(Kind.NOT_FOUND, "municipality-not-found", code);
        }
    }

    static final class UnknownRegion extends MunicipalityProblem {
        UnknownRegion(String code) {
            super(Kind.INVALID, "unknown-region", code);
        }
    }

    static final class AlreadyMember extends MunicipalityProblem {
        AlreadyMember(String code, LocalDate from) {
            super(Kind.CONFLICT, "already-a-member", Municipality.nameOf(code), from.toString());
        }
    }

    static final class NoMember extends MunicipalityProblem {
        NoMember(String code) {
            super(Kind.CONFLICT, "not-a-member", Municipality.nameOf(code));
        }
    }

    static final class LeavesBeforeJoining extends MunicipalityProblem {
        LeavesBeforeJoining(String code, LocalDate from) {
            super(Kind.INVALID, "leaves-before-joining", Municipality.nameOf(code), from.toString());
        }
    }
}
