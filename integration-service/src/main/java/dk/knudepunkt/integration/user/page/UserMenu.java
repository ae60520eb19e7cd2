package dk.knudepunkt.integration.user.page;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the users. */
class UserMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                76,
                UserPages.PATH,
                new Words("Brugere", "Users"),
                new Words("Hvem der har været her, og deres åbne sessioner.", "Who was here, and their open sessions."),
                permissions.roles("user:read"));
    }
}
