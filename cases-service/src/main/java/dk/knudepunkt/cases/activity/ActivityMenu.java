package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the activities; what else the house does beside courses belongs to them. */
class ActivityMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                        87,
                        "/activities",
                        new Words("Aktiviteter", "Activities"),
                        new Words(
                                "Arrangementer, kampagner og andet, som tælles.",
                                "Events, campaigns and other things that are counted."),
                        permissions.roles("activity:read"))
                .coveringToo(
                        "/adviser-tasks",
                        "/accounts",
                        "/local-contracts",
                        "/crisis-desk",
                        "/local-service-bids",
                        "/cohorts");
    }

    @Produces
    @Singleton
    static SubmenuEntry besideOtherWork() {
        return SubmenuEntry.of(10, "/activities", new Words("Aktiviteter", "Activities"))
                .forThose("activity:read");
    }
}
