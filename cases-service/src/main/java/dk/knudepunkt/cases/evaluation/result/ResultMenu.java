package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to what companies think. */
class ResultMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                87,
                "/evaluations",
                new Words("Evalueringer", "Evaluations"),
                new Words("Hvad virksomhederne synes om vejledningen.", "What companies think of the guidance."),
                permissions.roles("evaluation:read"));
    }
}
