package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.referral.code.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit hands over. */
public record Submission(
        String unitCode,
        @Nullable UUID adviserId,
        Channel channel,
        Company company,
        ContactPerson contactPerson,
        Request request) {

    /** The same, once it is known who at the unit sends it. */
    Submission by(@Nullable UUID adviser) {
        return new Submission(unitCode, adviser, channel, company, contactPerson, request);
    }
}
