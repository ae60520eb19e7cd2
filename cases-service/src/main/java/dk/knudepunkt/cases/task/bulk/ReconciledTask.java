package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.cases.task.OtherPortalService.Known;
import dk.knudepunkt.cases.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the reconciliation: what the other portal calls a task, and where that stands. */
@Schema(name = "ReconciledAdviserTask")
record ReconciledTask(@Schema(examples = "4711") String externalId, TaskView task) {

    static ReconciledTask of(Known known) {
        return new ReconciledTask(known.externalId(), known.task());
    }
}
