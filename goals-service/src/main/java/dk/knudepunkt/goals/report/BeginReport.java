package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.content.ReportKind;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report is to be written. */
record BeginReport(
        @NotNull
        @Schema(
                examples = "2021",
                description = "A year that has a contract; for the indicators one since they were stated first")
        Integer year,

        @NotNull @Schema(examples = "HALF_YEAR") ReportKind kind) {}
