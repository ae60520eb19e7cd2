package dk.knudepunkt.cases.task;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The tasks for private consultants, by what the company wants advice on or by the number of the company. */
@ApplicationScoped
class TaskSource implements SearchSource {

    private final TaskService service;

    TaskSource(TaskService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 35;
    }

    @Override
    public Words kind() {
        return new Words("Rådgiveropgaver", "Adviser tasks");
    }

    @Override
    public @Nullable String permission() {
        return "task:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(service.found(text, Hits.MOST + 1), task -> hit(task, shell), TaskMenu.LIST);
    }

    private static SearchHit hit(TaskView task, Shell shell) {
        var company = task.companyName() == null ? "CVR " + task.cvr() : task.companyName();
        return new SearchHit(
                task.title(), company + ", " + shell.word(task.status()), TaskMenu.LIST + '/' + task.id(), false);
    }
}
