package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.ReportStatus.ReportAct;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to a report, by whom and when. */
@Schema(name = "StatusReportStep")
record ReportStep(
        ReportAct step,

        @Schema(examples = "analyst", description = "The id of the account")
        String by,

        Instant at) {}
