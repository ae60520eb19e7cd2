package dk.knudepunkt.goals.indicator.reading;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.statistics.JsonStat.Axis;
import dk.knudepunkt.platform.statistics.JsonStat.Contents;
import dk.knudepunkt.platform.statistics.JsonStat.Role;
import java.util.List;

/** An indicator by area and year; what is of no known year stands under a category of its own. */
public final class IndicatorCube {

    private static final String NOT_STATED = "not-stated";

    private IndicatorCube() {}

    static JsonStat of(IndicatorReading reading, Language language) {
        var english = language == Language.EN;
        var definition = reading.indicator().definition();
        var name = definition.name().words().in(language);
        var unit = definition.unit();
        return JsonStat.of(
                name,
                reading.rows(),
                new Contents<>(
                        english ? "Contents" : "Indhold",
                        reading.indicator().code(),
                        name,
                        new JsonStat.Unit(unit.words().in(language), unit == Unit.DKK_PER_HOUR ? 0 : 1),
                        IndicatorSeriesRow::value),
                areaAndYear(language));
    }

    /** By what values of an indicator are divided. */
    public static List<Axis<IndicatorSeriesRow>> areaAndYear(Language language) {
        var english = language == Language.EN;
        return List.of(
                new Axis<>(
                        "area",
                        Role.GEO,
                        english ? "Area" : "Område",
                        IndicatorSeriesRow::area,
                        row -> row.name().words().in(language)),
                new Axis<>("year", Role.TIME, english ? "Year" : "År", IndicatorCube::year, row -> {
                    var year = year(row);
                    return year.equals(NOT_STATED) ? (english ? "Not stated" : "Ikke oplyst") : year;
                }));
    }

    private static String year(IndicatorSeriesRow row) {
        return row.year() == null ? NOT_STATED : row.year().toString();
    }
}
