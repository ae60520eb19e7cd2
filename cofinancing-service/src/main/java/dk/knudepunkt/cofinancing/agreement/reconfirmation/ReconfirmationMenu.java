package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to who has reconfirmed what. */
class ReconfirmationMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(30, "/cofinancing/reconfirmations", new Words("Bekræftelser", "Reconfirmations"));
    }
}
