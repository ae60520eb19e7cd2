package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.page.MenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the tasks for private consultants. */
class TaskMenu {

    @Produces
    @Singleton
    static MenuEntry entry(Permissions permissions) {
        return new MenuEntry(
                83,
                "/adviser-tasks",
                new Words("Rådgiveropgaver", "Adviser tasks"),
                new Words(
                        "Opgaver, som virksomheder udbyder til private rådgivere.",
                        "Tasks that companies put out to private consultants."),
                permissions.roles("task:read"));
    }
}
