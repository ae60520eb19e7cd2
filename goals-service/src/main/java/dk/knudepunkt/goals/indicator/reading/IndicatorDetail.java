package dk.knudepunkt.goals.indicator.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.indicator.IndicatorYear;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its way to the target. */
record IndicatorDetail(
        @JsonUnwrapped IndicatorView indicator,

        @Schema(description = "From the first year that is known to the target's")
        List<IndicatorYear> path,

        @Schema(
                examples = "[\"GF6\"]",
                description = "Tables of which the StatBank has something newer than what was read")
        List<String> newerTables,

        @Schema(description = "True where a figure is made up, to show what it looks like")
        boolean invented) {

    static IndicatorDetail of(IndicatorReading reading, LocalDate today) {
        return new IndicatorDetail(
                IndicatorView.of(reading, today), reading.path(), reading.newer(), reading.isInvented());
    }
}
