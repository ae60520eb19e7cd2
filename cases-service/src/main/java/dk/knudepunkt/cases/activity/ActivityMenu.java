package dk.knudepunkt.cases.activity;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the activities. */
class ActivityMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                82,
                "/activities",
                new Words("Aktiviteter", "Activities"),
                new Words(
                        "Arrangementer, kampagner og andet, som tælles.",
                        "Events, campaigns and other things that are counted."),
                permissions.roles("activity:read"));
    }
}
