package dk.knudepunkt.goals.linter;

import dk.knudepunkt.platform.problem.Problem;
import java.util.List;

/** Why a finding cannot be shown, or nothing be done about it. */
final class FindingProblem extends Problem {

    private FindingProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static FindingProblem notFound(String id) {
        return new FindingProblem(Kind.NOT_FOUND, "finding-not-found", id);
    }

    static Problem notNow(FindingStatus status) {
        return new FindingProblem(Kind.CONFLICT, "finding-step-not-open", status).insteadOf(List.of(status.next()));
    }
}
