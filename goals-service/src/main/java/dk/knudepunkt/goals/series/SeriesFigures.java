package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures as sets of rows, one statement for a whole table. */
@ApplicationScoped
public class SeriesFigures {

    private static final String KNOWN = """
            select series_code, area, year, value, source_table, query, extracted_on, invented, import_id, taken_at, withdrawn_at
            from series_value join series_import on import_id = id where series_code = any (?)""";

    private static final String ADD = """
            insert into series_value (import_id, series_code, area, year, value)
            select ?::uuid, figure.* from unnest(?::text[], ?::text[], ?::int[], ?::numeric[]) figure""";

    private final Sql sql;

    SeriesFigures(Sql sql) {
        this.sql = sql;
    }

    /** All that was ever said of these series. */
    public SeriesHistory of(Collection<String> series) {
        return new SeriesHistory(sql.all(KNOWN, SeriesFigures::known, List.copyOf(series)));
    }

    void add(UUID importId, List<SeriesFigure> figures) {
        sql.run(
                ADD,
                importId,
                each(figures, SeriesFigure::series),
                each(figures, figure -> figure.area().name()),
                each(figures, SeriesFigure::year),
                each(figures, SeriesFigure::value));
    }

    private static <T extends @Nullable Object> List<T> each(
            List<SeriesFigure> figures, Function<SeriesFigure, T> part) {
        return figures.stream().map(part).toList();
    }

    private static KnownFigure known(ResultSet row) throws SQLException {
        var withdrawnAt = row.getObject(11, OffsetDateTime.class);
        return new KnownFigure(
                new SeriesFigure(
                        row.getString(1),
                        SeriesArea.valueOf(row.getString(2)),
                        row.getObject(3, Integer.class),
                        row.getBigDecimal(4)),
                new SeriesOrigin(
                        row.getString(5), row.getString(6), row.getObject(7, LocalDate.class), row.getBoolean(8)),
                row.getObject(9, UUID.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                withdrawnAt == null ? null : withdrawnAt.toInstant());
    }
}
