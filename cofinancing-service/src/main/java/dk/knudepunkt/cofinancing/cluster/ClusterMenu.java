package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to the cluster offices. */
class ClusterMenu {

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                120,
                "/cofinancing/clusters",
                new Words("Klynger", "Clusters"),
                new Words(
                        "Kontorerne, deres medlemmer og årets resultatkontrakt.",
                        "The offices, their members and the year's result contract."),
                List.of());
    }

    @Produces
    @Singleton
    static SubmenuEntry offices() {
        return SubmenuEntry.of(60, "/cofinancing/clusters", new Words("Klynger", "Clusters"));
    }
}
