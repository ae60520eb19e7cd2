package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The way to the council's papers that are neither goals nor money. */
class PaperMenu {

    @Produces
    @Singleton
    static MenuEntry entry() {
        return new MenuEntry(
                        105,
                        "/goals/infrastructure-wishes",
                        new Words("Rådets sager", "The council’s matters"),
                        new Words(
                                "Ønsker til infrastrukturen og breve, der venter på svar.",
                                "Wishes for infrastructure, and letters that await an answer."),
                        List.of())
                .coveringToo("/goals/letters");
    }
}
