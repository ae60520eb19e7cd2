package dk.knudepunkt.cofinancing.municipality.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of populations: each once, with all its counts, in the transaction that takes it in. */
@ApplicationScoped
class PopulationMessages {

    private static final String UNTOLD = """
            with untold as (
                update population set told = true where not told returning id, key_date, source, extracted_on
            )
            select untold.*, municipality_code, persons from untold join population_count on population_id = untold.id
            order by key_date, extracted_on nulls first, untold.id, municipality_code""";

    private final Sql sql;
    private final Outbox outbox;

    PopulationMessages(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** Tells of all that nobody was told of yet. */
    void announceUntold() {
        sql.all(UNTOLD, PopulationMessages::row).stream()
                .collect(groupingBy(Row::population, LinkedHashMap::new, mapping(Row::count, toList())))
                .forEach((population, counts) -> outbox.add(message(population, counts)));
    }

    static Message message(Told population, List<PersonsOf> counts) {
        return new Message(
                "population",
                population.id(),
                "population.registered.v1",
                new PopulationRegisteredV1(
                        population.id(), population.keyDate(), population.source(), population.extractedOn(), counts));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Told(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)),
                new PersonsOf(row.getString(5), row.getLong(6)));
    }

    private record Row(Told population, PersonsOf count) {}

    /** A population without its counts. */
    record Told(
            UUID id,
            LocalDate keyDate,
            String source,
            @Nullable LocalDate extractedOn) {}

    record PersonsOf(String municipalityCode, long persons) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PopulationRegisteredV1(
            UUID populationId,
            LocalDate keyDate,
            String source,
            @Nullable LocalDate extractedOn,
            List<PersonsOf> counts) {}
}
