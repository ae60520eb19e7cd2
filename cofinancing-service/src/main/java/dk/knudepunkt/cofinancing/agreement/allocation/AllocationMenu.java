package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** The way to what each municipality pays. */
class AllocationMenu {

    private static final Pattern HERE = Pattern.compile("/cofinancing(/\\d{4}(/.*)?)?");

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                110,
                "/cofinancing",
                new Words("Medfinansiering", "Co-financing"),
                new Words(
                        "Hvad hver kommune betaler til klyngerne, og hvorfor.",
                        "What each municipality pays to the clusters, and why."),
                List.of());
    }

    /** The contributions are at home, and on the page of each year. */
    @Produces
    @Singleton
    static SubmenuEntry contributions() {
        return new SubmenuEntry(
                10, "/cofinancing", new Words("Bidrag", "Contributions"), null, HERE.asMatchPredicate());
    }
}
