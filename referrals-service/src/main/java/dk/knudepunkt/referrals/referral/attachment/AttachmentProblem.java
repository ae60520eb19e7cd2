package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.problem.Problem;

/** Why a file is not taken, or not given out. */
final class AttachmentProblem extends Problem {

    private AttachmentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static AttachmentProblem notFound() {
        return new AttachmentProblem(Kind.NOT_FOUND, "attachment-not-found");
    }

    static AttachmentProblem nameNotTaken() {
        return new AttachmentProblem(Kind.INVALID, "attachment-name");
    }

    static AttachmentProblem empty() {
        return new AttachmentProblem(Kind.INVALID, "attachment-empty");
    }

    static AttachmentProblem tooLarge() {
        return new AttachmentProblem(Kind.TOO_LARGE, "attachment-too-large", Attachment.MAX_BYTES / 1024 / 1024);
    }

    static AttachmentProblem kindNotTaken() {
        return new AttachmentProblem(Kind.INVALID, "attachment-kind");
    }

    static AttachmentProblem falseType(FileKind kind) {
        return new AttachmentProblem(Kind.INVALID, "attachment-false-type", kind);
    }

    static AttachmentProblem tooMany() {
        return new AttachmentProblem(Kind.CONFLICT, "attachment-too-many", Attachment.MAX_PER_REFERRAL);
    }

    static AttachmentProblem notYours() {
        return new AttachmentProblem(Kind.FORBIDDEN, "attachment-not-yours");
    }
}
