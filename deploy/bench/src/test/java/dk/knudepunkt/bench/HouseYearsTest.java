package dk.knudepunkt.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.local.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is laid of house-years is what is said of them, in the services' own tables. */
class HouseYearsTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository.root"));

    @Test
    void whatIsLaidIsWhatIsSaidAndIsRefusedWhereItIsThereAlready() throws IOException, SQLException {
        try (var server = Postgres.start()) {
            var goals = migrated(server, "goals");
            var cases = migrated(server, "cases");
            var houseYears = new HouseYears(goals, cases, migrated(server, "referrals"), REPOSITORY);
            houseYears.requireNothing();
            houseYears.layUpTo(1);
            houseYears.layUpTo(2);
            assertEquals(98, cases.count("select count(distinct municipality_code) from company"));
            assertEquals(10_000, goals.count("""
                            select count(*) from fact where house = 'sjaelland' and state ->> 'kind' = 'SHORT'
                            and valid_on between '2021-01-01' and '2021-12-31'"""));
            assertEquals(33_334, goals.count("select count(*) from outbox where headers ->> 'ce_house' = 'sjaelland'"));
            assertEquals(0, goals.count("""
                            select count(*) from fact left join outbox on id = message_id::uuid
                            where fact.type is distinct from outbox.type or position(subject_id in payload) = 0"""));
            var refusal = assertThrows(IllegalStateException.class, houseYears::requireNothing);
            var companies = cases.count("select count(*) from company");
            assertTrue(refusal.toString().contains("companies=" + companies), refusal.toString());
        }
    }

    private static Database migrated(Postgres server, String name) throws IOException, SQLException {
        var database = new Database(server.database(name));
        Migrations.run(database, REPOSITORY, name + "-service");
        return database;
    }

    @Test
    void aHundredAndTwentyAreTheNation() {
        assertEquals(
                Map.of("facts", 2_000_040L, "courses", 500_000L, "companies", 200_000L, "referrals", 300_000L),
                HouseYears.rows(HouseYears.NATION));
    }
}
