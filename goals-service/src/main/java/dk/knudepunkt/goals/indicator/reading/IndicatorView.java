package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.indicator.IndicatorDefinition;
import dk.knudepunkt.goals.indicator.IndicatorStanding;
import dk.knudepunkt.goals.indicator.IndicatorStatus;
import dk.knudepunkt.goals.indicator.IndicatorTarget;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as JSON. */
@Schema(name = "Indicator")
record IndicatorView(
        @Schema(examples = "export-share") String code,
        IndicatorDefinition.Theme theme,
        Wording name,
        Unit unit,
        Unit.Kind unitKind,
        IndicatorDefinition.Direction direction,
        Wording method,
        List<String> sources,
        IndicatorStatus status,

        @Schema(description = "True when the source was to be updated since, or was read too long ago")
        boolean stale,

        IndicatorTarget target,

        @Schema(description = "Absent where the source says of no value which year it is of") @Nullable
        IndicatorStanding now,

        IndicatorLinks links) {

    /** Where more is. */
    record IndicatorLinks(
            @Schema(examples = "/api/goals/indicators/export-share")
            String self,

            @Schema(examples = "/api/goals/indicators/export-share/series")
            String series) {}

    static IndicatorView of(IndicatorReading reading, LocalDate today) {
        var indicator = reading.indicator();
        var definition = indicator.definition();
        var self = "/api/goals/indicators/" + indicator.code();
        return new IndicatorView(
                indicator.code(),
                definition.theme(),
                definition.name(),
                definition.unit(),
                definition.unit().kind(),
                definition.direction(),
                definition.method(),
                definition.sources(),
                indicator.status(),
                reading.isStaleOn(today),
                indicator.target(),
                reading.standing(),
                new IndicatorLinks(self, self + "/series"));
    }
}
