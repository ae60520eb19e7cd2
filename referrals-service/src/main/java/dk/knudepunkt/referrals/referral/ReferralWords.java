package dk.knudepunkt.referrals.referral;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The choices that the pages offer. */
@Named
@Singleton
class ReferralWords {

    public List<ReferralStatus> getStatuses() {
        return List.of(ReferralStatus.values());
    }

    public List<CourseKind> getCourseKinds() {
        return List.of(CourseKind.values());
    }

    public List<DeclineReason> getDeclineReasons() {
        return List.of(DeclineReason.values());
    }
}
