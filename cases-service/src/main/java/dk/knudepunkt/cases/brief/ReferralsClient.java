package dk.knudepunkt.cases.brief;

import java.util.UUID;

/** The service that keeps referrals. */
interface ReferralsClient {

    /**
     * What an accepted referral said.
     *
     * @throws Unanswered when the service does not answer, or not with that
     */
    Told brief(UUID referralId);

    /** It is asked again later. */
    final class Unanswered extends RuntimeException {

        Unanswered(String why) {
            super(why, null, false, false);
        }
    }
}
