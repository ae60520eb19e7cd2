package dk.knudepunkt.cofinancing.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.UntouchedDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped folder says is what the migrations have said so far: an installation that is there sees no difference. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(UntouchedDatabase.class)
class ShippedHouseTest {

    private static final String MIGRATED = "as_migrated";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region | *",
                "membership | region_code, municipality_code, member_from, member_until",
                "cluster | *",
                "cluster_partner | *",
                "agreement_version | cluster_code, version, budget, lead",
                "gearing_statement | *"
            })
    void isWhatTheMigrationsBrought(String table, String columns) throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .schemas(MIGRATED)
                .locations("db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        assertEquals(rows(MIGRATED, table, columns), rows("public", table, columns));
    }

    private List<String> rows(String schema, String table, String columns) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select t::text from (select %s from %s.%s) as t order by 1"
                        .formatted(columns, schema, table))) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
