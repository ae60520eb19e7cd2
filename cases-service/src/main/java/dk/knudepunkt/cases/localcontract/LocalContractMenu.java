package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the contracts on local service. */
class LocalContractMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                88,
                "/local-contracts",
                new Words("Lokale aftaler", "Local contracts"),
                new Words(
                        "Timer og opgaver for de kommuner, der betaler.",
                        "Hours and tasks for the municipalities that pay."),
                permissions.roles("local-contract:read"));
    }
}
