package dk.knudepunkt.cofinancing.statement.billing.biller;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to who bills, and to what waits for a second person. */
class BillerMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(55, "/cofinancing/billing/biller", new Words("Fakturaafsender", "Biller"))
                .forThose("biller:keep");
    }
}
