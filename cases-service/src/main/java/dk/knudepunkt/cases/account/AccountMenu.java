package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the accounts, for those who keep them. */
class AccountMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                89,
                "/accounts",
                new Words("Konti", "Accounts"),
                new Words(
                        "Hvem der betaler for forløb, timer og aktiviteter.",
                        "Who pays for courses, hours and activities."),
                permissions.roles("account:keep"));
    }
}
