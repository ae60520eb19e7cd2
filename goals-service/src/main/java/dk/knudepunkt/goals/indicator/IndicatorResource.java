package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/goals/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What the contact council follows towards 2030")
class IndicatorResource {

    private final Indicators indicators;
    private final InstantSource clock;
    private final ContentTag tag;

    IndicatorResource(Indicators indicators, InstantSource clock, ContentTag tag) {
        this.indicators = indicators;
        this.clock = clock;
        this.tag = tag;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listIndicators", summary = "The 2030 indicators, in the vision's order")
    public RestResponse<List<IndicatorView>> list() {
        var today = Denmark.dateOf(clock.instant());
        return tag.on(indicators.inOrder().stream()
                .map(indicator -> IndicatorView.of(indicator, today))
                .toList());
    }

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

            @Schema(description = "True when the source was to be updated since")
            boolean stale,

            IndicatorTarget target) {

        static IndicatorView of(Indicator indicator, LocalDate today) {
            var definition = indicator.definition();
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
                    indicator.status().isStaleOn(today),
                    indicator.target());
        }
    }
}
