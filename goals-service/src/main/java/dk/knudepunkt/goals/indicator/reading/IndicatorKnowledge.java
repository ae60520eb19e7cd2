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
import dk.knudepunkt.goals.series.SeriesHistory.Snapshot;
import dk.knudepunkt.goals.series.news.TableNewsService;
import dk.knudepunkt.platform.house.ThisHouse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is known of the indicators. */
@ApplicationScoped
public class IndicatorKnowledge {

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
            @ConfigProperty(name = "knudepunkt.region") Optional<SeriesArea> region,
            ThisHouse house) {
        this.indicators = indicators;
        this.formulas = formulas;
        this.definitions = definitions;
        this.figures = figures;
        this.news = news;
        this.clock = clock;
        this.region = region.orElseGet(() -> SeriesArea.ofRegion(house.region().code()));
    }

    /**
     * All of them, in the vision's order.
     *
     * @param knownAt as they were known then; null for all that is known by now
     */
    public List<IndicatorReading> inOrder(@Nullable Instant knownAt) {
        return readings(indicators.inOrder(), knownAt);
    }

    /** Those whose source is newer than what was read, or was read too long ago. */
    List<IndicatorReading> stale(LocalDate today) {
        return inOrder(null).stream()
                .filter(reading -> reading.isStaleOn(today))
                .toList();
    }

    /** @param knownAt as it was known then; null for all that is known by now */
    IndicatorReading of(String code, @Nullable Instant knownAt) {
        return readings(List.of(indicators.ofCode(code)), knownAt).getFirst();
    }

    private List<IndicatorReading> readings(List<Indicator> asked, @Nullable Instant knownAt) {
        var codes = asked.stream()
                .map(Indicator::code)
                .flatMap(code -> Stream.concat(Stream.of(code), series(code)))
                .distinct()
                .toList();
        var known = figures.of(codes).at(knownAt == null ? clock.instant() : knownAt);
        var updated = news.updatedOn();
        return asked.stream()
                .map(indicator -> reading(indicator, known, updated))
                .toList();
    }

    private IndicatorReading reading(Indicator indicator, Snapshot known, Map<String, LocalDate> updated) {
        var formula = formulas.of(indicator.code()).orElse(null);
        var series = IndicatorSeries.of(indicator.code(), formula, known);
        return new IndicatorReading(indicator, series, region, newer(indicator, known, updated));
    }

    /** The tables of which the StatBank has something newer than what was read of each. */
    private List<String> newer(Indicator indicator, Snapshot known, Map<String, LocalDate> updated) {
        return series(indicator.code())
                .flatMap(code -> definitions.find(code).stream())
                .map(SeriesDefinition::table)
                .filter(Objects::nonNull)
                .distinct()
                .filter(table -> updated.getOrDefault(table, LocalDate.MIN)
                        .isAfter(known.readOn(table).orElse(LocalDate.MIN)))
                .toList();
    }

    private Stream<String> series(String indicator) {
        return formulas.of(indicator).stream().flatMap(Formula::series);
    }
}
