package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to the contracts on local service: the house finds it beside its other work, who pays in the main menu. */
class LocalContractMenu {

    private static final Words TITLE = new Words("Lokale aftaler", "Local contracts");

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                89,
                "/local-contracts",
                TITLE,
                new Words(
                        "Timer og opgaver for de kommuner, der betaler.",
                        "Hours and tasks for the municipalities that pay."),
                List.of(Role.FINANCE));
    }

    @Produces
    @Singleton
    static SubmenuEntry besideOtherWork() {
        return SubmenuEntry.of(20, "/local-contracts", TITLE).forThose("local-contract:read");
    }
}
