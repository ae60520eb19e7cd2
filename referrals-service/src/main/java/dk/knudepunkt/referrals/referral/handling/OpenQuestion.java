package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The question that waits for the unit. */
@ApplicationScoped
class OpenQuestion {

    private final ReferralLog log;

    OpenQuestion(ReferralLog log) {
        this.log = log;
    }

    /** Null where the ball is not with the unit. */
    @Nullable
    String of(ReferralView referral) {
        return referral.status() == ReferralStatus.QUESTION
                ? log.of(referral.id()).reversed().stream()
                        .filter(event -> event.kind() == EventKind.QUESTION_ASKED)
                        .findFirst()
                        .flatMap(LoggedEvent::text)
                        .orElse(null)
                : null;
    }
}
