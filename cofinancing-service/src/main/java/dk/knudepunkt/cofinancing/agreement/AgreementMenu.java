package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the agreements. */
class AgreementMenu {

    static final String LIST = "/cofinancing/agreements";

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(20, LIST, new Words("Aftaler", "Agreements"));
    }
}
