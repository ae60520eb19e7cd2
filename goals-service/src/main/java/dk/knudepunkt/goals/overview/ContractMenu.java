package dk.knudepunkt.goals.overview;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to the goals of the contract. */
class ContractMenu {

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                90,
                "/goals",
                new Words("Mål", "Goals"),
                new Words(
                        "Resultatkontraktens mål. Hvert tal kan åbnes.",
                        "The goals of the performance contract. Every figure can be opened."),
                List.of());
    }
}
