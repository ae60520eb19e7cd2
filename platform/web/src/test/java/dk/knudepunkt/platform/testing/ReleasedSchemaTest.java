package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.local.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to a real database, and what the release before would say of it. */
class ReleasedSchemaTest {

    private static final List<String> RELEASED = List.of(
            "drop schema if exists release cascade",
            "create schema release",
            "create table flyway_schema_history (version text)",
            "insert into flyway_schema_history values ('0001'), ('1002'), (null), ('9001')",
            "create table unit (id int generated always as identity primary key, code text not null unique)",
            "create table referral (id int primary key, unit int references unit, need text, hours numeric(5, 2) not null default 0 check (hours >= 0))");

    private static Postgres server;
    private Schema released = new Schema("", Map.of(), Map.of());

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void release() throws SQLException {
        for (var statement : RELEASED) {
            execute(statement);
        }
        released = Schema.read(schema().text());
    }

    @Test
    void itIsWrittenAndReadAsItIs() throws SQLException {
        assertEquals(schema(), released);
        assertEquals("0001 1002", released.migrations());
        assertEquals(
                new Schema.Column("numeric(5,2)", false, true),
                released.columns().get("referral.hours"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table referral add column phone text
            alter table referral add column kind text not null default 'SHORT' check (kind in ('SHORT', 'LONG'))
            alter table referral drop constraint referral_hours_check
            alter table unit alter column code drop not null
            create table course (id int primary key, referral int not null references referral)
            create index on referral (need)
            create view need as select id, need from referral
            """)
    void whatIsAddedIsNotInItsWay(String change) throws SQLException {
        execute(change);
        assertEquals(List.of(), released.brokenBy(schema()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table referral drop column need                        | referral.need is gone
            alter table referral rename column need to wish              | referral.need is gone
            alter table referral alter column hours type numeric(6, 2)   | referral.hours was numeric(5,2) and is numeric(6,2)
            alter table referral alter column need set not null          | referral.need is demanded now
            alter table referral alter column hours drop default         | referral.hours is demanded now
            alter table referral add column kind text not null           | referral.kind is new and demanded
            create unique index one_need on referral (need)              | referral.one_need is a new rule for what was there
            alter table referral drop constraint referral_pkey, add primary key (id, hours) | referral.pkey is a new rule for what was there
            alter table referral add constraint short check (need > 'a') | referral.short is a new rule for what was there
            """)
    void whatIsTakenAwayOrDemandedIs(String change, String expected) throws SQLException {
        execute(change);
        assertEquals(List.of(expected), released.brokenBy(schema()));
    }

    private static Schema schema() throws SQLException {
        try (var connection = connection()) {
            return ReleasedSchema.schema(connection);
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = connection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                server.database("released") + "?currentSchema=release", Postgres.USER, Postgres.PASSWORD);
    }
}
