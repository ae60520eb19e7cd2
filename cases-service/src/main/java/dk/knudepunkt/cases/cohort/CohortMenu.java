package dk.knudepunkt.cases.cohort;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the cohorts. */
class CohortMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(50, "/cohorts", new Words("Kohorter", "Cohorts")).forThose("cohort:read");
    }
}
