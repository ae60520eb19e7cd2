package dk.knudepunkt.cases.directory;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the search for companies. */
class CompanyMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                85,
                "/companies",
                new Words("Virksomheder", "Companies"),
                new Words(
                        "Alle de virksomheder, huset kender, med deres historik.",
                        "All companies that the house knows, with their history."),
                permissions.roles("company:browse"));
    }
}
