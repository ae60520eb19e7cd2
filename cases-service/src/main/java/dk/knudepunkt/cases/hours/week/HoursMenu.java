package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to one's own hours. */
class HoursMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                81,
                "/hours",
                new Words("Timer", "Hours"),
                new Words("Din uge, konto for konto.", "Your week, account by account."),
                permissions.roles("hours:register"));
    }
}
