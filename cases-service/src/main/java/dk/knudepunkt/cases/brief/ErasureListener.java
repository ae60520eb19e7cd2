package dk.knudepunkt.cases.brief;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hears that a referral's personal data were erased: what was fetched of them goes too. */
@ApplicationScoped
class ErasureListener implements Listener {

    private final BriefService briefs;

    ErasureListener(BriefService briefs) {
        this.briefs = briefs;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("referral.personal-data-erased.v1", ErasedReferral.class, erased -> briefs.forget(erased.referralId()));
    }

    /** As the message tells it. */
    record ErasedReferral(UUID referralId) {}
}
