package dk.knudepunkt.cases.localbid;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the bids. */
class LocalBidMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(40, "/local-service-bids", new Words("Bud på lokal service", "Bids for local service"))
                .forThose("local-bid:read");
    }
}
