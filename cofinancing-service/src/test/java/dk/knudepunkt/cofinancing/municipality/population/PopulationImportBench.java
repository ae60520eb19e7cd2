package dk.knudepunkt.cofinancing.municipality.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cofinancing.Rate;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Ten years of quarters for all municipalities taken in, against the same rows inserted in a JDBC batch. No test of the
 * build: deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PopulationImportBench {

    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 10;
    private static final int FIGURES = YEARS * 4 * Municipality.all().size();

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    /** Each import is another extract, so that all its rows are new. */
    private LocalDate extractedOn = LocalDate.of(2020, 1, 1);

    @Test
    void tenYearsOfQuarters() throws Exception {
        var table = table();
        assertThat(imported(table).get("added").asInt()).isEqualTo(FIGURES);
        var endpoint = Rate.of(() -> imported(table));
        createCopy();
        var floor = Rate.of(this::insertBatch);
        System.out.printf(
                Locale.ROOT,
                "%d populations: imported %.0f rows/s, inserted by JDBC %.0f rows/s, ratio %.2f%n",
                FIGURES,
                endpoint.perSecond() * FIGURES,
                floor.perSecond() * FIGURES,
                endpoint.of(floor));
    }

    private JsonNode imported(byte[] table) {
        extractedOn = extractedOn.plusDays(1);
        var proposed = receipt(
                Rate.send(Rate.request("/api/cofinancing/populations/imports?extractedOn=" + extractedOn, "analyst")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(table))
                        .build()));
        var approval =
                "/api/cofinancing/populations/imports/" + proposed.get("id").asText() + "/approval";
        return receipt(Rate.send(Rate.request(approval, "admin")
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"0\"")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()))
                .get("figures");
    }

    private JsonNode receipt(byte[] receipt) {
        try {
            return json.readTree(receipt);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] table() {
        var lines = new StringBuilder("OMRÅDE;TID;INDHOLD\n");
        for (var municipality : Municipality.all()) {
            for (var quarter = 0; quarter < YEARS * 4; quarter++) {
                lines.append("%s;%dK%d;%d%n"
                        .formatted(
                                municipality.code(),
                                FIRST_YEAR + quarter / 4,
                                quarter % 4 + 1,
                                1000 + Integer.parseInt(municipality.code()) * 50 + quarter));
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void createCopy() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table copied_count (like population_count including all)");
        }
    }

    private void insertBatch() {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into copied_count (population_id, municipality_code, persons) values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var quarter = 0; quarter < YEARS * 4; quarter++) {
                var population = UUID.randomUUID();
                for (var municipality : Municipality.all()) {
                    insert.setObject(1, population);
                    insert.setString(2, municipality.code());
                    insert.setInt(3, 1000 + quarter);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
