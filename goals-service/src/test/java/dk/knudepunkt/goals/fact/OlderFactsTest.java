package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of before there were houses, in which facts were made anew, so that their indexes have other names. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class OlderFactsTest {

    private static final String BEFORE_HOUSES = "1243";

    @Inject
    AgroalDataSource database;

    @Test
    void whatWasKnownIsOfTheHouseOfTheInstallation() throws SQLException {
        migrate(BEFORE_HOUSES);
        run("""
                set search_path to older;
                create table fact_next (like fact including all);
                drop table fact;
                alter table fact_next rename to fact;
                insert into fact (subject_kind, subject_id, message_id, type, recorded_at, told_at, valid_on, said, state)
                values ('COURSE', 'a', 'm', 'course.completed.v2', now(), now(), '2021-06-30', '{}', '{}');
                reset search_path""");

        migrate("latest");

        assertEquals("sjaelland a", read("select house || ' ' || subject_id from older.fact"));
        assertEquals("house,subject_kind,subject_id,message_id", read("""
                        select string_agg(attname, ',' order by ordinality) from pg_index,
                            unnest(indkey) with ordinality as part (attnum, ordinality) join pg_attribute using (attnum)
                        where indrelid = 'older.fact'::regclass and attrelid = indrelid and indisprimary"""));
    }

    private void migrate(String target) {
        assertTrue(Flyway.configure()
                .dataSource(database)
                .schemas("older")
                .locations(
                        "filesystem:../platform/data/src/main/resources/db/migration",
                        "filesystem:src/main/resources/db/migration")
                .outOfOrder(ConfigProvider.getConfig().getValue("quarkus.flyway.out-of-order", Boolean.class))
                .target(target)
                .load()
                .migrate()
                .success);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
