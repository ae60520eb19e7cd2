package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.draft.DraftService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Refers, for the API and the form alike. */
@ApplicationScoped
class Submissions {

    private final ReferralService referrals;
    private final DraftService drafts;
    private final Idempotency idempotency;
    private final Caller caller;

    Submissions(ReferralService referrals, DraftService drafts, Idempotency idempotency, Caller caller) {
        this.referrals = referrals;
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Refers once under a key. */
    RestResponse<ReferralView> once(@Nullable String key, SubmitReferral request, Channel channel) {
        return idempotency.once(key, "submitReferral", request, ReferralView.class, () -> {
            var referral = submit(request, channel, null);
            return Versioned.created("/api/referrals/" + referral.id(), referral, referral.version());
        });
    }

    /** Refers, and ends the draft that it was. */
    ReferralView submit(SubmitReferral request, Channel channel, @Nullable UUID draft) {
        var referral = referrals.submit(request.submission(channel));
        if (draft != null) {
            drafts.sent(draft);
        }
        return ReferralView.of(referral, caller);
    }
}
