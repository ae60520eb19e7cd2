package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the accounts, for those who keep them. */
class AccountMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(25, "/accounts", new Words("Konti", "Accounts")).forThose("account:keep");
    }
}
