package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.problem.Problem;
import java.util.UUID;

abstract sealed class NoteProblem extends Problem {

    private NoteProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends NoteProblem {
        NotFound(UUID id) {
            super(Kind.NOT_FOUND, "note-not-found", id);
        }
    }

    static final class PadFull extends NoteProblem {
        PadFull(int room) {
            super(Kind.CONFLICT, "pad-full", room);
        }
    }
}
