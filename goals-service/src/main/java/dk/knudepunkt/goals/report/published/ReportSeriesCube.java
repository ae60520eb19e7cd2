package dk.knudepunkt.goals.report.published;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.indicator.reading.IndicatorCube;
import dk.knudepunkt.goals.indicator.reading.IndicatorSeriesRow;
import dk.knudepunkt.goals.report.content.ReportedIndicator;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.statistics.JsonStat.Axis;
import dk.knudepunkt.platform.statistics.JsonStat.Contents;
import dk.knudepunkt.platform.statistics.JsonStat.Role;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/** All indicators of a report by indicator, area and year; each names its own unit. */
final class ReportSeriesCube {

    private ReportSeriesCube() {}

    static JsonStat of(PublishedReport report, Language language) {
        var english = language == Language.EN;
        var byCode = report.content().indicators().stream().collect(toMap(ReportedIndicator::code, identity()));
        var axes = new ArrayList<Axis<IndicatorSeriesRow>>();
        axes.add(new Axis<>(
                "indicator",
                Role.NONE,
                english ? "Indicator" : "Indikator",
                IndicatorSeriesRow::indicator,
                row -> name(byCode, row, language)));
        axes.addAll(IndicatorCube.areaAndYear(language));
        return JsonStat.of(
                report.title(language),
                report.series(),
                new Contents<>(
                        english ? "Contents" : "Indhold",
                        "value",
                        english ? "Value" : "Værdi",
                        new JsonStat.Unit(english ? "as the indicator says" : "som indikatoren siger", 1),
                        IndicatorSeriesRow::value),
                axes);
    }

    private static String name(Map<String, ReportedIndicator> byCode, IndicatorSeriesRow row, Language language) {
        var indicator = Objects.requireNonNull(byCode.get(row.indicator()));
        return indicator.definition().name().words().in(language) + " ("
                + row.unit().words().in(language) + ")";
    }
}
