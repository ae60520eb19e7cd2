package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.problem.Problem;

/** Why a file is not taken, or not given out. */
abstract sealed class AttachmentProblem extends Problem {

    private AttachmentProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static final class NotFound extends AttachmentProblem {
        NotFound() {
            super(Kind.NOT_FOUND, "attachment-not-found");
        }
    }

    static final class NameNotTaken extends AttachmentProblem {
        NameNotTaken() {
            super(Kind.INVALID, "attachment-name");
        }
    }

    static final class Empty extends AttachmentProblem {
        Empty() {
            super(Kind.INVALID, "attachment-empty");
        }
    }

    static final class TooLarge extends AttachmentProblem {
        TooLarge() {
            super(Kind.TOO_LARGE, "attachment-too-large", Attachment.MAX_BYTES / 1024 / 1024);
        }
    }

    static final class KindNotTaken extends AttachmentProblem {
        KindNotTaken() {
            super(Kind.INVALID, "attachment-kind");
        }
    }

    static final class FalseType extends AttachmentProblem {
        FalseType(FileKind kind) {
            super(Kind.INVALID, "attachment-false-type", kind);
        }
    }

    static final class TooMany extends AttachmentProblem {
        TooMany() {
            super(Kind.CONFLICT, "attachment-too-many", Attachment.MAX_PER_REFERRAL);
        }
    }

    static final class NotYours extends AttachmentProblem {
        NotYours() {
            super(Kind.FORBIDDEN, "attachment-not-yours");
        }
    }
}
