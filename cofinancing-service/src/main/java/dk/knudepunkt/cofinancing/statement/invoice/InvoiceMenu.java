package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the invoices, for those who have any. */
class InvoiceMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(50, "/cofinancing/invoices", new Words("Fakturaer", "Invoices"))
                .forThose("invoice:read");
    }
}
