package dk.knudepunkt.cofinancing.municipality.population;

import dk.knudepunkt.cofinancing.municipality.statbank.Figure;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

    private static final String LATEST = """
            select distinct on (population.key_date, municipality_code)
                   population.key_date, municipality_code, persons
            from population join population_count on population_id = population.id
            where population.key_date = any (?)
            order by population.key_date, municipality_code, extracted_on desc nulls last, population.id desc""";

    private static final String OF_EXTRACT = """
            select population.key_date, municipality_code, persons
            from population join population_count on population_id = population.id
            where population.key_date = any (?) and source = ? and extracted_on = ?""";

    private static final String INSERT = """
            with figure as (
                select * from unnest(?::date[], ?::text[], ?::int[]) figure (key_date, municipality_code, persons)
            ), extract as (
                insert into population (key_date, source, extracted_on, import_id)
                select distinct key_date, ?, ?::date, ?::uuid from figure
                returning id, key_date
            )
            insert into population_count (population_id, municipality_code, persons)
            select extract.id, municipality_code, persons from figure join extract using (key_date)""";

    private final AgroalDataSource database;

    PopulationFigures(AgroalDataSource database) {
        this.database = database;
    }

    /** The latest figure of each municipality that is known at these days. */
    Map<LocalDate, Map<String, Integer>> latest(Collection<LocalDate> keyDates) {
        return with(LATEST, select -> {
            select.setArray(1, dates(select.getConnection(), keyDates));
            return rows(select);
        });
    }

    /** What an extract gave for these days before. */
    Map<LocalDate, Map<String, Integer>> of(Extract extract, Collection<LocalDate> keyDates) {
        return with(OF_EXTRACT, select -> {
            select.setArray(1, dates(select.getConnection(), keyDates));
            select.setString(2, extract.source());
            select.setObject(3, extract.extractedOn());
            return rows(select);
        });
    }

    void insert(Extract extract, UUID importId, List<Figure> figures) {
        with(INSERT, insert -> {
            insert.setArray(1, array(insert, "date", figures, Figure::keyDate));
            insert.setArray(2, array(insert, "text", figures, Figure::municipalityCode));
            insert.setArray(3, array(insert, "int4", figures, Figure::persons));
            insert.setString(4, extract.source());
            insert.setObject(5, extract.extractedOn());
            insert.setObject(6, importId);
            return insert.executeUpdate();
        });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("Figures of population could not be read or written", failure);
        }
    }

    private static Map<LocalDate, Map<String, Integer>> rows(PreparedStatement select) throws SQLException {
        var byDay = new HashMap<LocalDate, Map<String, Integer>>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                byDay.computeIfAbsent(rows.getObject(1, LocalDate.class), day -> new HashMap<>())
                        .put(rows.getString(2), rows.getInt(3));
            }
        }
        return byDay;
    }

    private static Array dates(Connection connection, Collection<LocalDate> days) throws SQLException {
        return connection.createArrayOf("date", days.toArray());
    }

    private static Array array(
            PreparedStatement statement, String type, List<Figure> figures, Function<Figure, Object> part)
            throws SQLException {
        return statement
                .getConnection()
                .createArrayOf(type, figures.stream().map(part).toArray());
    }
}
