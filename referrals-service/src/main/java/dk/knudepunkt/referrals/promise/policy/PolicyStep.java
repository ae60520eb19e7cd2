package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An escalation step, as it is stored. */
@Embeddable
record PolicyStep(int percent, @Enumerated(EnumType.STRING) Recipient tell) {

    Promise.Step step() {
        return new Promise.Step(percent, tell);
    }
}
