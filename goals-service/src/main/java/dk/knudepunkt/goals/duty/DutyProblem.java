package dk.knudepunkt.goals.duty;

import dk.knudepunkt.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/** Why a duty cannot be so, or why something cannot be done about it. */
final class DutyProblem extends Problem {

    private DutyProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static DutyProblem notFound() {
        return new DutyProblem(Kind.NOT_FOUND, "duty-not-found");
    }

    static DutyProblem notOpen() {
        return new DutyProblem(Kind.CONFLICT, "duty-not-open");
    }

    static DutyProblem missing() {
        return new DutyProblem(Kind.INVALID, "duty-field-missing");
    }

    static DutyProblem notAsked() {
        return new DutyProblem(Kind.INVALID, "duty-field-not-asked");
    }

    static DutyProblem dueBefore(LocalDate first) {
        return new DutyProblem(Kind.INVALID, "duty-due-too-early", first);
    }

    static DutyProblem inFuture(LocalDate today) {
        return new DutyProblem(Kind.INVALID, "duty-handed-over-in-future", today);
    }

    static DutyProblem noReceiver(List<String> receivers) {
        return new DutyProblem(Kind.INVALID, "duty-receiver-unknown", String.join(", ", receivers));
    }

    static DutyProblem handedOver(String receiver) {
        return new DutyProblem(Kind.CONFLICT, "duty-handed-over-already", receiver);
    }
}
