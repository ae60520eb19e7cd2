package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.calendar.Calendars;
import dk.knudepunkt.referrals.clock.Promise;
import dk.knudepunkt.referrals.clock.ReferralClock;
import dk.knudepunkt.referrals.history.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was promised to a referral, and its clock. */
@ApplicationScoped
public class Promises {

    private final Policies policies;
    private final Calendars calendars;

    Promises(Policies policies, Calendars calendars) {
        this.policies = policies;
        this.calendars = calendars;
    }

    /** The versions under which a referral is submitted at this instant. */
    public Pin pinAt(Instant submitted) {
        var day = Denmark.dateOf(submitted);
        return new Pin(policies.applyingOn(day), calendars.applyingOn(day));
    }

    public Promise promise(UUID policyId) {
        return policies.promise(policyId);
    }

    /** The clock that a referral's log proves. */
    public ReferralClock clock(Pin pin, List<LoggedEvent> log) {
        return new ReferralClock(Facts.of(log), promise(pin.policyId()), calendars.calendar(pin.calendarId()));
    }
}
