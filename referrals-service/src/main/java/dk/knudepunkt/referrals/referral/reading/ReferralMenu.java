package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the list of referrals. */
class ReferralMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                30,
                "/referrals",
                new Words("Henvisninger", "Referrals"),
                new Words(
                        "Hvor hver henvisning er nu, og hvad den blev til.",
                        "Where each referral is now, and what came of it."),
                permissions.roles("referral:browse"));
    }
}
