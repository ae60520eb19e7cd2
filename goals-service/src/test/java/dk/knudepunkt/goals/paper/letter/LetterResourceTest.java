package dk.knudepunkt.goals.paper.letter;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, on 1 January 2026. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class LetterResourceTest {

    private static final String LETTERS = "/api/goals/letters";

    private static final String TO_TWO = """
            {"subject": "Prøvebrev", "request": "At der svares", "addressees": ["Ministeren", "Kommunen"],
             "sentOn": "2025-09-01", "source": "Prøvepapir"}""";

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from council_letter where source = 'Prøvepapir'"));
    }

    @Test
    void theLetterOf2021AwaitsFiveAnswers() {
        as("council")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("subject.da", contains("Deltagelse i følgegrupper for Lynetteholm og Holmene"))
                .body("status", contains("AWAITING"))
                .body("sentOn", contains(nullValue()))
                .body("[0].addressees", hasItem("Transportministeren"))
                .body("[0].waiting.size()", is(5));
        var lines =
                as("council").get(LETTERS + "?format=CSV").asString().lines().toList();
        assertEquals(2, lines.size());
        as("council").get(LETTERS + "?status=CLOSED").then().body("$", empty());
    }

    @Test
    void aLetterIsAnsweredByEachAndClosed() {
        var made = post(TO_TWO);
        made.then().statusCode(201).body("status", is("AWAITING")).body("actions", contains("answers", "closing"));
        var there = made.header("Location");
        answer(there, "\"0\"", "Ministeren", "2025-10-01")
                .then()
                .statusCode(200)
                .body("status", is("PARTLY_ANSWERED"))
                .body("waiting", contains("Kommunen"));
        answer(there, "\"0\"", "Kommunen", "2025-10-01").then().statusCode(412);
        answer(there, "\"1\"", "Ministeren", "2025-10-02")
                .then()
                .statusCode(409)
                .body("type", is("/problems/letter-answered-already"));
        answer(there, "\"1\"", "Kommunen", "2026-01-01")
                .then()
                .statusCode(200)
                .body("status", is("ANSWERED"))
                .body("actions", contains("closing"));
        step(there + "/closing", "\"2\"", "{\"reason\": \"Alle har svaret\"}")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("actions", empty());
        answer(there, "\"3\"", "Kommunen", "2026-01-01")
                .then()
                .statusCode(409)
                .body("type", is("/problems/letter-closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "Regionen, 2025-10-01, letter-addressee-unknown, /from",
        "Kommunen, 2025-08-31, letter-date-out-of-range, /answeredOn",
        "Kommunen, 2026-01-02, letter-date-out-of-range, /answeredOn"
    })
    void anAnswerIsOfSomebodyItWasTo(String from, String day, String slug, String pointer) {
        answer(post(TO_TWO).header("Location"), "\"0\"", from, day)
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void whatIsMissingOrAheadIsRefused() {
        post(TO_TWO.replace("2025-09-01", "2026-01-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sentOn"));
        post(TO_TWO.replace("\"Ministeren\", \"Kommunen\"", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/addressees"));
        as("council")
                .get(LETTERS + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersReadAndKeepNothing(String client) {
        as(client).get(LETTERS).then().statusCode(200).body("actions", everyItem(empty()));
        as(client)
                .contentType(ContentType.JSON)
                .body(TO_TWO)
                .post(LETTERS)
                .then()
                .statusCode(403);
        as(client)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"Nok\"}")
                .post(LETTERS + "/00000000-0000-7000-8000-000000000000/closing")
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesShowRegisterAnswerAndClose() {
        reading("council", "da").get("/goals/letters").then().statusCode(200).body(containsString("Ikke oplyst"));
        form(
                        "new",
                        Map.of(
                                "subject",
                                "Prøvebrev",
                                "request",
                                "Svar",
                                "addressees",
                                "A\nB",
                                "sentOn",
                                "",
                                "source",
                                "Prøvepapir"))
                .then()
                .statusCode(422)
                .body(containsString("A\nB"));
        var made = form(
                "new",
                Map.of(
                        "subject",
                        "Prøvebrev",
                        "request",
                        "Svar",
                        "addressees",
                        "A\nB",
                        "sentOn",
                        "01-12-2025",
                        "source",
                        "Prøvepapir"));
        made.then().statusCode(303);
        var id = made.header("Location").replaceAll(".*/", "");
        reading("analyst", "en")
                .get("/goals/letters/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Has somebody answered?"));
        form(id + "/answers", Map.of("_version", "0", "from", "A", "answeredOn", "02-12-2025", "gist", ""))
                .then()
                .statusCode(422);
        form(id + "/answers", Map.of("_version", "0", "from", "A", "answeredOn", "02-12-2025", "gist", "Ja tak"))
                .then()
                .statusCode(303);
        form(id + "/closing", Map.of("_version", "1", "reason", "Nok")).then().statusCode(303);
        reading("council", "da")
                .get("/goals/letters/" + id)
                .then()
                .body(containsString("Ja tak"))
                .body(containsString("Nok"));
    }

    private static Response form(String path, Map<String, String> fields) {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/goals/letters/" + path);
    }

    private static Response post(String body) {
        return as("analyst").contentType(ContentType.JSON).body(body).post(LETTERS);
    }

    private static Response answer(String there, String version, String from, String day) {
        return step(there + "/answers", version, """
                {"from": "%s", "answeredOn": "%s", "gist": "Set"}""".formatted(from, day));
    }

    private static Response step(String path, String version, String body) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(path);
    }
}
