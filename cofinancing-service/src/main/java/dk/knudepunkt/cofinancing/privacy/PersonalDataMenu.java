package dk.knudepunkt.cofinancing.privacy;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to what co-financing keeps about people. */
class PersonalDataMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(90, CofinancingPersonalDataPages.PATH, new Words("Persondata", "Personal data"))
                .forThose("personal-data:read");
    }
}
