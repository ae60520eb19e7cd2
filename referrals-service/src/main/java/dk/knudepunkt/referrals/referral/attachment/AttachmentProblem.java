package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.problem.Problem;

/** Why there is no such file beside a referral, or may be none. */
final class AttachmentProblem extends Problem {

    private AttachmentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static AttachmentProblem notFound() {
        return new AttachmentProblem(Kind.NOT_FOUND, "attachment-not-found");
    }

    static AttachmentProblem tooMany() {
        return new AttachmentProblem(Kind.CONFLICT, "attachment-too-many", Attachment.MAX_PER_REFERRAL);
    }

    static AttachmentProblem notYours() {
        return new AttachmentProblem(Kind.FORBIDDEN, "attachment-not-yours");
    }
}
