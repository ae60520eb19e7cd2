package dk.knudepunkt.referrals.referral.alias;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears which companies are one. */
@ApplicationScoped
class CompanyListener implements Listener {

    private final KnownAliases aliases;

    CompanyListener(KnownAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("company.merged.v1", AliasHeardOf.class, it -> aliases.merged(it.aliasCvr(), it.survivorCvr()))
                .on("company.separated.v1", AliasHeardOf.class, it -> aliases.separated(it.aliasCvr()));
    }

    /** Of both messages only this matters here. */
    record AliasHeardOf(String aliasCvr, String survivorCvr) {}
}
