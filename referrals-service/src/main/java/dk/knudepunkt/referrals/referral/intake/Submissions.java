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
import java.util.concurrent.atomic.AtomicReference;
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

    /** Refers once under a key. Of the answer only the id is kept, and no second copy of who it is about: a repeat shows it as it is then. */
    RestResponse<ReferralView> once(@Nullable String key, SubmitReferral request, Channel channel) {
        var made = new AtomicReference<@Nullable ReferralView>();
        var id = idempotency
                .once(key, "submitReferral", request, UUID.class, () -> {
                    var referral = submit(request, channel, null);
                    made.set(referral);
                    return RestResponse.ok(referral.id());
                })
                .getEntity();
        var fresh = made.get();
        var referral = fresh == null ? ReferralView.of(referrals.get(id), caller) : fresh;
        return Versioned.created("/api/referrals/" + id, referral, referral.version());
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
