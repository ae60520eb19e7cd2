package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the crisis desk. */
class EnquiryMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(30, "/crisis-desk", new Words("Krisevagt", "Crisis desk"))
                .forThose("enquiry:read");
    }
}
