package dk.knudepunkt.funding.overview;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to funding. */
class FundingMenu {

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                130,
                "/cofinancing/funding",
                new Words("Finansiering", "Funding"),
                new Words(
                        "Ansøgninger, tilskud, gearing og åbne puljer.",
                        "Applications, subsidies, gearing and open pools."),
                List.of());
    }
}
