package dk.knudepunkt.referrals.privacy;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to what referrals keep about people. */
class PersonalDataMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                70,
                "/referrals/personal-data",
                new Words("Persondata", "Personal data"),
                new Words(
                        "Hvad der er gemt om et menneske i henvisninger, og hvordan det slettes.",
                        "What referrals keep about a person, and how it is erased."),
                permissions.roles("personal-data:read"));
    }
}
