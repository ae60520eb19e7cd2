package dk.knudepunkt.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.local.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is laid of house-years is what is said of them, in the services' own tables. */
class HouseYearsTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository.root"));

    private Postgres server;
    private Database goals;
    private Database cases;
    private HouseYears houseYears;

    @BeforeEach
    void empty() throws IOException, SQLException {
        server = Postgres.start();
        goals = of("goals");
        cases = of("cases");
        houseYears = new HouseYears(goals, cases, of("referrals"), REPOSITORY);
    }

    private Database of(String name) throws IOException, SQLException {
        var database = new Database(server.database(name));
        Migrations.run(database, REPOSITORY, name + "-service");
        return database;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsLaidIsWhatIsSaid() throws IOException, SQLException {
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
    }

    @Test
    void whatIsThereAlreadyIsRefused() throws SQLException {
        cases.execute("""
                insert into company (id, version, cvr, folded_name, bare_name, advertising_protected, survivor_id, registered_at)
                select id, 0, '12345674', '', '', false, id, now() from (select gen_random_uuid() as id) it""");
        var refusal = assertThrows(IllegalStateException.class, houseYears::requireNothing);
        assertTrue(refusal.toString().contains("companies=1"), refusal.toString());
    }

    @Test
    void aHundredAndTwentyAreTheNation() {
        assertEquals(
                Map.of("facts", 2_000_040L, "courses", 500_000L, "companies", 200_000L, "referrals", 300_000L),
                HouseYears.rows(HouseYears.NATION));
    }
}
