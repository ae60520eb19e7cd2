package dk.knudepunkt.goals.reported.attachment;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is no such file beside a reported value, or may be none. */
final class ValueAttachmentProblem extends Problem {

    private ValueAttachmentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ValueAttachmentProblem notFound() {
        return new ValueAttachmentProblem(Kind.NOT_FOUND, "reported-value-attachment-not-found");
    }

    static ValueAttachmentProblem tooMany() {
        return new ValueAttachmentProblem(
                Kind.CONFLICT, "reported-value-attachments-too-many", ValueAttachment.MAX_PER_VALUE);
    }
}
