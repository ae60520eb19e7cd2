package dk.knudepunkt.goals.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.indicator.IndicatorDefinition;
import dk.knudepunkt.goals.indicator.IndicatorStanding;
import dk.knudepunkt.goals.indicator.IndicatorStatus;
import dk.knudepunkt.goals.indicator.IndicatorTarget;
import dk.knudepunkt.goals.indicator.IndicatorYear;
import dk.knudepunkt.goals.indicator.reading.IndicatorReading;
import dk.knudepunkt.goals.indicator.reading.IndicatorSeriesRow;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator in a report: where it stood, what was asked for and who moved, with every value and where it comes from. */
@Schema(name = "StatusReportIndicator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportedIndicator(
        @Schema(examples = "export-share") String code,
        IndicatorDefinition definition,

        @Schema(description = "What was aimed at when the target was set")
        IndicatorTarget target,

        @Schema(description = "Where it stood when the target was set")
        IndicatorStatus whenSet,

        @Schema(description = "Absent where no value says which year it is of") @Nullable
        IndicatorStanding now,

        Age age,

        @Schema(description = "True where a figure is made up, to show what it looks like")
        boolean invented,

        @Schema(description = "From the first year that is known to the target's, with what is required from now on")
        List<IndicatorYear> path,

        @Schema(description = "The country and the regions, year by year, each value with its source")
        List<IndicatorSeriesRow> series) {

    /** How old its figures were. */
    @Schema(name = "StatusReportIndicatorAge")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Age(
            @Schema(examples = "2021-11-04", description = "When its tables were read; absent where only papers were")
            @Nullable
            LocalDate readOn,

            @Schema(description = "Older than it should be") boolean stale,

            @Schema(examples = "[\"GF6\"]", description = "Tables of which there was something newer")
            List<String> newerTables) {}

    static ReportedIndicator of(IndicatorReading reading, LocalDate day) {
        var indicator = reading.indicator();
        return new ReportedIndicator(
                indicator.code(),
                indicator.definition(),
                indicator.target(),
                indicator.status(),
                reading.standing(),
                new Age(reading.series().readOn().orElse(null), reading.isStaleOn(day), reading.newer()),
                reading.isInvented(),
                reading.path(),
                reading.rows());
    }
}
