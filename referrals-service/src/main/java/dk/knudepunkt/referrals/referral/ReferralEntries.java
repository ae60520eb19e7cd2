package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.history.Actor;
import dk.knudepunkt.referrals.history.EventKind;
import dk.knudepunkt.referrals.history.LoggedEvent;
import dk.knudepunkt.referrals.history.ReferralLog;
import dk.knudepunkt.referrals.referral.ReferralEvent.Accepted;
import dk.knudepunkt.referrals.referral.ReferralEvent.Declined;
import dk.knudepunkt.referrals.referral.ReferralEvent.Submitted;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the log keeps of each event: codes in the detail, what people wrote in the text. */
@ApplicationScoped
class ReferralEntries {

    private final ReferralLog log;

    ReferralEntries(ReferralLog log) {
        this.log = log;
    }

    void write(ReferralEvent event, Actor actor) {
        log.add(entry(event, actor));
    }

    static LoggedEvent entry(ReferralEvent event, Actor actor) {
        var id = event.referralId();
        return switch (event) {
            case Submitted submitted ->
                new LoggedEvent(id, EventKind.SUBMITTED, submitted.submittedAt(), actor, Map.of(), null);
            case Accepted accepted ->
                new LoggedEvent(
                        id,
                        EventKind.ACCEPTED,
                        accepted.acceptedAt(),
                        actor,
                        Map.of("courseKind", accepted.courseKind().name(), "developerId", accepted.developerId()),
                        null);
            case Declined declined ->
                new LoggedEvent(
                        id,
                        EventKind.DECLINED,
                        declined.declinedAt(),
                        actor,
                        Map.of("reason", declined.reason().name()),
                        declined.comment());
        };
    }
}
