package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the populations, and from there to the municipalities. */
class PopulationMenu {

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(
                70, "/cofinancing/populations", new Words("Folketal og kommuner", "Populations and municipalities"));
    }
}
