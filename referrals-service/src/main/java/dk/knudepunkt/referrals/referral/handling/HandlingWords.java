package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.referrals.referral.CourseKind;
import dk.knudepunkt.referrals.referral.DeclineReason;
import dk.knudepunkt.referrals.referral.ForwardTarget;
import dk.knudepunkt.referrals.referral.ReferralStatus;
import dk.knudepunkt.referrals.referral.ReopenReason;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The choices that the pages offer. */
@Named
@Singleton
class HandlingWords {

    public List<ReferralStatus> getStatuses() {
        return List.of(ReferralStatus.values());
    }

    public List<CourseKind> getCourseKinds() {
        return List.of(CourseKind.values());
    }

    public List<ForwardTarget> getForwardTargets() {
        return List.of(ForwardTarget.values());
    }

    public List<DeclineReason> getDeclineReasons() {
        return List.of(DeclineReason.values());
    }

    public List<ReopenReason> getReopenReasons() {
        return List.of(ReopenReason.values());
    }
}
