package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.cases.task.OtherPortalService.Taken;
import dk.knudepunkt.cases.task.ToldTask;
import dk.knudepunkt.cases.task.bulk.TaskImportReport.TaskImportRow;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.bulk.BulkProblem;
import dk.knudepunkt.platform.bulk.BulkReader;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Takes the rows one after the other and notes what became of each. */
@ApplicationScoped
class TaskImports {

    /** More is sent in another request: an answer must come before somebody gives up waiting. */
    static final int MAX_ROWS = 5_000;

    private final TaskRowService rows;
    private final BulkReader reader;

    TaskImports(TaskRowService rows, BulkReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    TaskImportReport take(String system, boolean dryRun, BulkFile file) {
        var each = new EachOnce(system, dryRun);
        return TaskImportReport.of(
                system, dryRun, reader.take(file, ToldTask.class, MAX_ROWS, each::take, TaskImportRow::of));
    }

    /** A file says one thing of a task: a dry run, which stores nothing, could not judge a second one. */
    private final class EachOnce {

        private final String system;
        private final boolean dryRun;
        private final Map<String, ToldTask> said = new HashMap<>();

        EachOnce(String system, boolean dryRun) {
            this.system = system;
            this.dryRun = dryRun;
        }

        TaskImportRow take(Whole<ToldTask> row) {
            var before = said.get(row.externalId());
            if (before != null && !before.equals(row.form())) {
                throw BulkProblem.changed();
            }
            var taken = dryRun
                    ? rows.tryOut(system, row.externalId(), row.form())
                    : rows.take(system, row.externalId(), row.form());
            said.put(row.externalId(), row.form());
            var outcome = before == null ? outcome(taken) : TaskOutcome.REPEATED;
            return TaskImportRow.of(row, outcome, dryRun && taken.isNew() ? null : taken.taskId());
        }

        private static TaskOutcome outcome(Taken taken) {
            if (taken.isNew()) {
                return TaskOutcome.CREATED;
            }
            return taken.isMoved() ? TaskOutcome.CHANGED : TaskOutcome.REPEATED;
        }
    }
}
