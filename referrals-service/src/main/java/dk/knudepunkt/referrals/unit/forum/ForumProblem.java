package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;

/** Why there is nothing to say of a forum. */
final class ForumProblem extends Problem {

    private ForumProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static ForumProblem withOneUnit(MeetingKind kind) {
        return new ForumProblem(Kind.NOT_FOUND, "forum-not-found", kind);
    }
}
