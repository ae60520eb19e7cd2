package dk.knudepunkt.cases.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many tasks of a year there are, of all or of one programme. */
@Schema(name = "AdviserTaskCount")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskCount(
        @Schema(examples = "smv-pro", description = "Absent for all, within a programme or not") @Nullable
        String programme,

        @Schema(examples = "187", description = "Requested in the year")
        int requests,

        @Schema(examples = "70", description = "Of these, awarded")
        int awards,

        @Schema(examples = "62", description = "Different consultants who won one of these")
        int winners) {}
