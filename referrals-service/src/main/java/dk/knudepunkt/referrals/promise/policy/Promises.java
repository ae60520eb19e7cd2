package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.clock.Fact;
import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.ReferralClock;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
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

    /** What is promised to a referral that is submitted at this instant, under the versions of that day. */
    public Promised at(Instant submitted) {
        var day = Denmark.dateOf(submitted);
        var pin = new Pin(policies.applyingOn(day), calendars.applyingOn(day));
        var clock = reckon(pin, Facts.of(List.of(), EventKind.SUBMITTED, submitted));
        return new Promised(
                pin,
                clock.dueAt().orElseThrow(),
                clock.stepsLeft(null, submitted).lookAt(submitted));
    }

    /** When the answer is due once the clock is set going again. */
    public Instant dueAfter(Pin pin, List<LoggedEvent> log, EventKind setGoingBy, Instant at) {
        return reckon(pin, Facts.of(log, setGoingBy, at)).dueAt().orElseThrow();
    }

    public Promise promise(UUID policyId) {
        return policies.content(policyId);
    }

    /** The clock that a referral's log proves. */
    public ReferralClock clock(Pin pin, List<LoggedEvent> log) {
        return reckon(pin, Facts.of(log));
    }

    private ReferralClock reckon(Pin pin, List<Fact> facts) {
        return new ReferralClock(facts, promise(pin.policyId()), calendars.content(pin.calendarId()));
    }
}
