package dk.knudepunkt.goals.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report is to be written. */
record BeginReport(
        @NotNull @Schema(examples = "2021", description = "A year that has a contract")
        Integer year,

        @NotNull @Schema(examples = "HALF_YEAR") ReportKind kind) {}
