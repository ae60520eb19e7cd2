package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The ways that this application contributes to the menu, as the features of a service do. */
class NoteMenu {

    @Produces
    @Singleton
    static MenuEntry goals() {
        return new MenuEntry(
                20, "/goals", new Words("Mål", "Goals"), new Words("Hvor vi vil hen.", "Where we go."), List.of());
    }

    @Produces
    @Singleton
    static MenuEntry indicators() {
        return new MenuEntry(
                30, "/goals/indicators", new Words("2030-mål", "2030 goals"), null, List.of(Role.COUNCIL, Role.ADMIN));
    }

    @Produces
    @Singleton
    static MenuEntry newNote() {
        return new MenuEntry(
                10,
                "/notes/new",
                new Words("Nyt notat", "New note"),
                new Words("Skriv et.", "Write one."),
                List.of(Role.DEVELOPER));
    }
}
