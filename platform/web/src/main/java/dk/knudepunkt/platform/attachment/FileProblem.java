package dk.knudepunkt.platform.attachment;

import dk.knudepunkt.platform.problem.Problem;

/** Why a file is not taken. */
final class FileProblem extends Problem {

    private FileProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static FileProblem nameNotTaken() {
        return new FileProblem(Kind.INVALID, "attachment-name");
    }

    static FileProblem empty() {
        return new FileProblem(Kind.INVALID, "attachment-empty");
    }

    static FileProblem tooLarge() {
        return new FileProblem(Kind.TOO_LARGE, "attachment-too-large", Upload.MAX_BYTES / 1024 / 1024);
    }

    static FileProblem kindNotTaken() {
        return new FileProblem(Kind.INVALID, "attachment-kind");
    }

    static FileProblem falseType(FileKind kind) {
        return new FileProblem(Kind.INVALID, "attachment-false-type", kind);
    }
}
