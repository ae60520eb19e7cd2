package dk.knudepunkt.goals.indicator;

import static dk.knudepunkt.goals.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the StatBank has that is newer, table by table, and what it costs to know it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class NewerTablesTest {

    private static final String IMPORTS = "/api/goals/series-imports";

    @Inject
    Sql sql;

    @Inject
    SessionFactory sessions;

    @AfterEach
    void forgetTheNews() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("delete from series_table_news where source_table like 'RAS30_'"));
    }

    /** One of the two tables was read after the news, the other before it. */
    @Test
    void theNewsOfTheOlderTableIsNotMissedBecauseTheOtherIsNew() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                insert into series_table_news (source_table, updated_at, looked_at)
                select name, '2025-06-01T08:00:00Z', '2025-06-02T08:00:00Z' from unnest('{RAS301,RAS305}'::text[]) name"""));
        var employees =
                take("RAS301", "2025-07-01", "OMRÅDE;SEKTOR;TID;INDHOLD\n085;PRIV;1971;1000\n085;PRIV;1972;1010");
        var selfEmployed =
                take("RAS305", "2025-05-01", "OMRÅDE;SOCIO;TID;INDHOLD\n085;SELV;1971;100\n085;SELV;1972;101");
        jobGrowth().body("newerTables", contains("RAS305")).body("stale", is(true));

        var again = take("RAS305", "2025-07-01", "OMRÅDE;SOCIO;TID;INDHOLD\n085;SELV;1971;100\n085;SELV;1972;102");
        jobGrowth().body("newerTables", empty());
        for (var taken : new Response[] {employees, selfEmployed, again}) {
            withdraw(taken);
        }
    }

    @Test
    void allOfThemCostFewQueries() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        // What runs beside is counted with it: the least of ten is the indicators' own.
        var queries = LongStream.generate(() -> {
                    statistics.clear();
                    as("council").get("/api/goals/indicators").then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .limit(10)
                .min();
        // The indicators and the news; the figures are read without Hibernate.
        assertThat(queries).hasValue(2);
    }

    private static ValidatableResponse jobGrowth() {
        return as("council").get("/api/goals/indicators/job-growth").then().statusCode(200);
    }

    private static Response take(String table, String extractedOn, String content) {
        var taken = as("analyst")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("table", table)
                .queryParam("extractedOn", extractedOn)
                .body(content)
                .post(IMPORTS);
        taken.then().statusCode(201);
        return taken;
    }

    private static void withdraw(Response taken) {
        as("analyst")
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\": \"Prøve\"}")
                .post(IMPORTS + "/" + taken.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
