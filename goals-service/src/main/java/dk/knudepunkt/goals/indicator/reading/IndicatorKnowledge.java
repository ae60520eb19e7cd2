package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.goals.indicator.Formula;
import dk.knudepunkt.goals.indicator.Formula.Formulas;
import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.IndicatorSeries;
import dk.knudepunkt.goals.indicator.Indicators;
import dk.knudepunkt.goals.series.SeriesArea;
import dk.knudepunkt.goals.series.SeriesDefinition;
import dk.knudepunkt.goals.series.SeriesDefinitions;
import dk.knudepunkt.goals.series.SeriesFigures;
import dk.knudepunkt.goals.series.news.TableNewsService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is known of the indicators. */
@ApplicationScoped
class IndicatorKnowledge {

    private final Indicators indicators;
    private final Formulas formulas;
    private final SeriesDefinitions definitions;
    private final SeriesFigures figures;
    private final TableNewsService news;
    private final InstantSource clock;
    private final SeriesArea region;

    IndicatorKnowledge(
            Indicators indicators,
            Formulas formulas,
            SeriesDefinitions definitions,
            SeriesFigures figures,
            TableNewsService news,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.region") SeriesArea region) {
        this.indicators = indicators;
        this.formulas = formulas;
        this.definitions = definitions;
        this.figures = figures;
        this.news = news;
        this.clock = clock;
        this.region = region;
    }

    /** All of them, in the vision's order. */
    List<IndicatorReading> inOrder() {
        return indicators.inOrder().stream()
                .map(indicator -> reading(indicator, null))
                .toList();
    }

    /** @param knownAt as it was known then; null for all that is known by now */
    IndicatorReading of(String code, @Nullable Instant knownAt) {
        return reading(indicators.ofCode(code), knownAt);
    }

    private IndicatorReading reading(Indicator indicator, @Nullable Instant knownAt) {
        var formula = formulas.of(indicator.code()).orElse(null);
        var codes = Stream.concat(Stream.of(indicator.code()), formula == null ? Stream.empty() : formula.series())
                .toList();
        var known = figures.of(codes).at(knownAt == null ? clock.instant() : knownAt);
        var series = IndicatorSeries.of(indicator.code(), formula, known);
        return new IndicatorReading(indicator, series, region, newer(indicator, series));
    }

    /** The tables of which the StatBank has something newer than what was read. */
    private List<String> newer(Indicator indicator, IndicatorSeries series) {
        var read = series.readOn().orElse(LocalDate.MIN);
        return formulas.of(indicator.code()).stream()
                .flatMap(Formula::series)
                .flatMap(code -> definitions.find(code).stream())
                .map(SeriesDefinition::table)
                .filter(Objects::nonNull)
                .distinct()
                .filter(table ->
                        news.updatedOn(table).filter(day -> day.isAfter(read)).isPresent())
                .toList();
    }
}
