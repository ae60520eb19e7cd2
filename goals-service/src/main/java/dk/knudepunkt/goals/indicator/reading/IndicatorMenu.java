package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to the indicators. */
class IndicatorMenu {

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                        100,
                        "/goals/indicators",
                        new Words("2030-mål", "2030 goals"),
                        new Words(
                                "Regionens strategiske mål frem mod 2030.",
                                "The region's strategic goals towards 2030."),
                        List.of())
                .coveringToo("/goals/series-imports");
    }
}
