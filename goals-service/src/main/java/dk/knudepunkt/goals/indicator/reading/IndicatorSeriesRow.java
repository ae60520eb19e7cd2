package dk.knudepunkt.goals.indicator.reading;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.indicator.Indicator;
import dk.knudepunkt.goals.indicator.IndicatorPoint;
import dk.knudepunkt.goals.indicator.IndicatorSeries;
import dk.knudepunkt.goals.series.SeriesOrigin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of an indicator with where it comes from. The columns are a promise to dashboards: more may come, none may change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorSeriesRow(
        @Schema(examples = "export-share") String indicator,

        @Schema(examples = "085", description = "Code of the country or the region")
        String area,

        Wording name,

        @Schema(
                nullable = true,
                examples = "2019",
                description = "Null where the source does not say of which year it is")
        @Nullable
        Integer year,

        @Schema(examples = "9.8") BigDecimal value,
        Unit unit,

        @Schema(description = "Made here of the tables' figures, and not stated by the source")
        boolean computed,

        @Schema(examples = "GF6", description = "The tables, or the paper")
        String sourceTable,

        @Schema(nullable = true, description = "What was asked of the tables") @Nullable
        String query,

        @Schema(
                nullable = true,
                examples = "2021-11-04",
                description = "When the last of it was read; null where nobody says")
        @Nullable
        LocalDate extractedOn,

        @Schema(description = "True for figures that are made up, to show what it looks like")
        boolean invented) {

    public static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "nameDa",
            "nameEn",
            "year",
            "value",
            "unit",
            "computed",
            "sourceTable",
            "query",
            "extractedOn",
            "invented");

    static List<IndicatorSeriesRow> of(Indicator indicator, IndicatorSeries series) {
        return series.points().stream().map(point -> of(indicator, point)).toList();
    }

    private static IndicatorSeriesRow of(Indicator indicator, IndicatorPoint point) {
        return new IndicatorSeriesRow(
                indicator.code(),
                point.area().code(),
                Wording.of(point.area()),
                point.year(),
                point.value(),
                indicator.definition().unit(),
                point.computed(),
                Objects.requireNonNull(joined(point, SeriesOrigin::sourceTable)),
                joined(point, SeriesOrigin::query),
                point.origins().stream()
                        .map(SeriesOrigin::extractedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                point.isInvented());
    }

    private static @Nullable String joined(IndicatorPoint point, Function<SeriesOrigin, @Nullable String> part) {
        var all = point.origins().stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining("; "));
        return all.isEmpty() ? null : all;
    }

    /** The row in the order of {@link #COLUMNS}. */
    public List<@Nullable Object> cells() {
        return Arrays.asList(
                indicator,
                area,
                name.da(),
                name.en(),
                year,
                value,
                unit,
                computed,
                sourceTable,
                query,
                extractedOn,
                invented);
    }
}
