package dk.knudepunkt.goals.contract;

import dk.knudepunkt.goals.Wording;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom, and when.
 *
 * @param about the code of the target that the line is about, null when it is about the whole goal
 */
@Schema(name = "GoalReportingLine")
public record ReportingLine(
        String from,
        List<String> to,
        Wording frequency,
        @Nullable String about) {}
