package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the queue. */
class QueueMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                10,
                "/referrals/queue",
                new Words("Visitation", "Triage"),
                new Words(
                        "Køen af henvisninger, ordnet efter den tid, der er tilbage.",
                        "The queue of referrals, ordered by the time that is left."),
                permissions.roles("queue:read"));
    }
}
