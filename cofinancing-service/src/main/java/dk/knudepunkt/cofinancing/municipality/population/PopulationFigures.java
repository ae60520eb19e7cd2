package dk.knudepunkt.cofinancing.municipality.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.cofinancing.municipality.statbank.Figure;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.register.Municipality;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The counts as sets of rows, one statement for a whole table: entities would take a statement each, and ten years of
 * quarters have 3,920 of them.
 */
@ApplicationScoped
class PopulationFigures {

    /**
     * Looks the last extract of each municipality up at each of some days, instead of reading all that there ever were: a day's
     * index entry leads to the last, and not every extract counts everybody.
     */
    private static final String LATEST = """
            select day.key_date, code, latest.persons
            from (select distinct key_date from population where %s) day
                cross join unnest(?::text[]) code
                cross join lateral (
                    select persons
                    from population join population_count on population_id = population.id and municipality_code = code
                    where population.key_date = day.key_date
                    order by extracted_on desc nulls last, population.id desc limit 1) latest""";

    private static final String LATEST_OF = LATEST.formatted("key_date = any (?::date[])");

    private static final String LATEST_UNTIL = LATEST.formatted("key_date <= ?");

    private static final List<String> CODES =
            Municipality.all().stream().map(Municipality::code).toList();

    private static final String OF_EXTRACT = """
            select population.key_date, municipality_code, persons
            from population join population_count on population_id = population.id
            where population.key_date = any (?::date[]) and source = ? and extracted_on = ?""";

    private static final String PROPOSE = """
            insert into population_import_figure (import_id, key_date, municipality_code, persons)
            select ?::uuid, figure.* from unnest(?::date[], ?::text[], ?::int[]) figure""";

    private static final String PROPOSED = """
            select key_date, municipality_code, persons from population_import_figure where import_id = ?""";

    private static final String TAKE_IN = """
            with proposed as (
                select population_import_figure.*, ?::text source, ?::date extracted_on
                from population_import_figure where import_id = ?
            ), figure as (
                select * from proposed where not exists (
                    select from population
                    where (key_date, source, extracted_on)
                        = (proposed.key_date, proposed.source, proposed.extracted_on))
            ), extract as (
                insert into population (key_date, source, extracted_on, import_id)
                select distinct key_date, source, extracted_on, import_id from figure
                returning id, key_date
            )
            insert into population_count (population_id, municipality_code, persons)
            select extract.id, municipality_code, persons from figure join extract using (key_date)""";

    private final Sql sql;

    PopulationFigures(Sql sql) {
        this.sql = sql;
    }

    /** The latest figure of each municipality that is known at these days. */
    Map<LocalDate, Map<String, Integer>> latest(Collection<LocalDate> keyDates) {
        return byDay(sql.all(LATEST_OF, PopulationFigures::figure, keyDates, CODES));
    }

    /** What an extract gave for these days before. */
    Map<LocalDate, Map<String, Integer>> of(Extract extract, Collection<LocalDate> keyDates) {
        return byDay(sql.all(OF_EXTRACT, PopulationFigures::figure, keyDates, extract.source(), extract.extractedOn()));
    }

    /** The latest figure of each municipality and day up to this one. */
    Map<LocalDate, Map<String, Integer>> latestUntil(LocalDate keyDate) {
        return byDay(sql.all(LATEST_UNTIL, PopulationFigures::figure, keyDate, CODES));
    }

    /** Keeps what an import says beside what is known. */
    void propose(UUID importId, List<Figure> figures) {
        sql.run(
                PROPOSE,
                importId,
                each(figures, Figure::keyDate),
                each(figures, Figure::municipalityCode),
                each(figures, Figure::persons));
    }

    List<Figure> proposed(UUID importId) {
        return sql.all(PROPOSED, PopulationFigures::figure, importId);
    }

    /** Makes populations of what an import says, but for the days that its extract gave before. */
    void takeIn(PopulationImport approved) {
        sql.run(TAKE_IN, approved.extract().source(), approved.extractedOn(), approved.id());
    }

    private static <T> List<T> each(List<Figure> figures, Function<Figure, T> part) {
        return figures.stream().map(part).toList();
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(row.getObject(1, LocalDate.class), row.getString(2), row.getInt(3));
    }

    private static Map<LocalDate, Map<String, Integer>> byDay(List<Figure> figures) {
        return figures.stream().collect(groupingBy(Figure::keyDate, toMap(Figure::municipalityCode, Figure::persons)));
    }
}
