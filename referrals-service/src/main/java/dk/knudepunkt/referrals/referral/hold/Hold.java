package dk.knudepunkt.referrals.referral.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has a referral in hand. */
@Schema(name = "ReferralHold")
public record Hold(
        UUID referralId,

        @Schema(examples = "triage", description = "The id of their account")
        String holder,

        @Schema(examples = "triage", description = "Who said so: they themselves, or a colleague")
        String givenBy,

        Instant since) {

    /** Whoever has not answered in this time has gone on to something else. */
    static final Duration LAPSES_AFTER = Duration.ofHours(2);

    static Instant oldestAt(Instant now) {
        return now.minus(LAPSES_AFTER);
    }

    public boolean isOf(String subject) {
        return holder.equals(subject);
    }
}
