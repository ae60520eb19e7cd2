package dk.knudepunkt.referrals.promise.version;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;

/** Why a version cannot be found, changed or made active; each kind of version has its own texts. */
public final class VersionProblem extends Problem {

    private VersionProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static VersionProblem notFound(String of) {
        return new VersionProblem(Kind.NOT_FOUND, of + "-not-found");
    }

    static VersionProblem notADraft(String of, int number) {
        return new VersionProblem(Kind.CONFLICT, of + "-not-a-draft", number);
    }

    static VersionProblem inThePast(String of, LocalDate date) {
        return new VersionProblem(Kind.INVALID, of + "-in-the-past", date);
    }

    static VersionProblem dateTaken(String of, LocalDate date) {
        return new VersionProblem(Kind.CONFLICT, of + "-date-taken", date);
    }
}
