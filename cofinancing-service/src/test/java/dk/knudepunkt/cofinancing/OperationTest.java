package dk.knudepunkt.cofinancing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever runs the service sees what stands behind the numbers of the front page, and nothing of what is written in it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class OperationTest {

    private static final String PAGE = "/cofinancing/operation";

    @Inject
    Sql sql;

    @AfterEach
    void mend() {
        sql.run("delete from outbox where parked_because is not null");
        sql.run("delete from outgoing_mail where mailbox in ('kommune-999', 'dorte.drift')");
        sql.run("delete from known_person where subject = 'dorte.drift'");
    }

    @Test
    void allAreCountedThoughAHundredAreShown() {
        sql.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, parked_because)
                select gen_random_uuid(), 'agreement', 'for-stor', 'agreement.tested.v1', '{}', 'For stor'
                from generate_series(1, 101)""");
        sql.run("""
                insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
                select gen_random_uuid(), 'kommune-999', 'Fortroligt', 'Om Alma', now(), timestamptz '2199-01-01', 3
                from generate_series(1, 101)""");
        var mails = sql.first(
                        "select count(*) from outgoing_mail where sent_at is null and attempts > 0",
                        row -> row.getLong(1))
                .orElseThrow();
        page("da")
                .then()
                .body(containsString("<caption>Beskeder på vej"))
                .body(containsString("de afviste og de ældste først; kun de 100 første vises</caption>"))
                .body(containsString("<strong>" + mails + "</strong> mails."))
                .body(containsString("<caption>Mails, der ikke kan afleveres"))
                .body(containsString("de ældste først; kun de 100 ældste vises</caption>"));
        page("en")
                .then()
                .body(containsString("; only the first 100 are shown"))
                .body(containsString("; only the 100 oldest are shown"));
    }

    @Test
    void aPersonIsCalledByTheirName() {
        sql.run("""
                insert into known_person (subject, name, roles, seen_on)
                values ('dorte.drift', 'Dorte Drift', '{}', current_date)""");
        sql.run("""
                insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
                values (gen_random_uuid(), 'dorte.drift', 'Fortroligt', 'Om Alma', '2001-01-01', '2199-01-01', 3)""");
        page("da").then().body(containsString("<th scope=\"row\">Dorte Drift</th>"));
    }

    private static Response page(String language) {
        return as("admin")
                .accept("text/html")
                .header("Accept-Language", language)
                .get(PAGE);
    }

    @Test
    void whatTheBrokerRefusesAndWhatNoMailServerTakesIsListed() {
        sql.run("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, parked_because)
                values (gen_random_uuid(), 'agreement', 'for-stor', 'agreement.tested.v1', '{"secret": 1}',
                        'RecordTooLargeException: 2 MB')""");
        sql.run("""
                insert into outgoing_mail (id, mailbox, subject, text, written_at, try_at, attempts)
                values (gen_random_uuid(), 'kommune-999', 'Fortroligt', 'Om Alma', now(), '2199-01-01', 3)""");
        as("admin")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Drift: Medfinansiering</h1>"))
                .body(containsString("Se på dette:"))
                .body(containsString("agreement.tested.v1"))
                .body(containsString("agreement for-stor"))
                .body(containsString("RecordTooLargeException: 2 MB"))
                .body(matchesPattern("(?s).*kommune-999.*>3</td>.*2199.*"))
                .body(not(containsString("secret")))
                .body(not(containsString("Fortroligt")))
                .body(not(containsString("Om Alma")));
        as("admin")
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(PAGE)
                .then()
                .body(containsString("Look at this:"));
    }

    @Test
    void theNumbersOfTheFrontPageLeadToIt() {
        as("admin")
                .get("/home")
                .then()
                .statusCode(200)
                .body(containsString(PAGE + "#messages"))
                .body(containsString(PAGE + "#dead-letters"))
                .body(containsString(PAGE + "#mails"))
                .body(containsString(PAGE + "#jobs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-greve", "analyst", "council", "crm"})
    void nobodyElseSeesIt(String client) {
        as(client).accept("text/html").get(PAGE).then().statusCode(403);
    }
}
