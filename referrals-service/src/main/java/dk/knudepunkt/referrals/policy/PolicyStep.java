package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.referrals.clock.Promise;
import dk.knudepunkt.referrals.clock.Recipient;
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
