package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the tasks for private consultants. */
class TaskMenu {

    static final String LIST = "/adviser-tasks";

    @Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(15, LIST, new Words("Rådgiveropgaver", "Adviser tasks"))
                .forThose("task:read");
    }
}
