package dk.knudepunkt.goals.paper.wish;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WishResourceTest {

    private static final String WISHES = "/api/goals/infrastructure-wishes";

    private static final String BRIDGE = """
            {"mode": "ROAD", "title": "Prøvebro", "outcome": "INCLUDED", "millions": 12.5, "firstYear": 2027,
             "lastYear": 2029, "source": "Prøvepapir"}""";

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("delete from infrastructure_wish where source = 'Prøvepapir'"));
    }

    /** The overview of 9 August 2021: 16 in the agreement in some form, 6 not. */
    @Test
    void thePapersOf2021AreThere() {
        var all = as("council").get(WISHES);
        all.then().statusCode(200).body("$", hasSize(22));
        as("council").get(WISHES + "?outcome=NOT_INCLUDED").then().body("$", hasSize(6));
        as("council").get(WISHES + "?outcome=STUDIED").then().body("$", hasSize(3));
        as("council")
                .get(WISHES + "?mode=ROAD&outcome=INCLUDED")
                .then()
                .body(
                        "title.da",
                        contains(
                                "Motorvej til Kalundborg",
                                "Motorvej til Næstved",
                                "Nødspor og støjskærm på Vestmotorvejen (Korsør-Vemmelev)",
                                "Opgradering af E55 til Nykøbing",
                                "Stevnsvej",
                                "Udbygning af rute 9 på Lolland"))
                .body("millions.sum()", is(5150))
                .body("pool", everyItem(is(false)));
        List<Number> millions = all.path("findAll { it.millions != null }.millions");
        // 700 + 2,100 + 250 + 275 + 1,600 + 1,300 of rail and bus, 5,150 of roads.
        assertEquals(
                0,
                new BigDecimal("11375")
                        .compareTo(millions.stream()
                                .map(String::valueOf)
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        as("council").get(WISHES + "?status=UNDER_WAY").then().body("millions", everyItem(nullValue()));
    }

    @Test
    void theFileHasThemAll() {
        var csv = as("council").get(WISHES + "?format=CSV").asString();
        var lines = csv.lines().toList();
        assertEquals(23, lines.size());
        assertEquals(
                "id,mode,title,outcome,differs,millionDkk,pool,firstYear,lastYear,status,source", lines.getFirst());
        assertTrue(lines.stream()
                .anyMatch(line -> line.contains("Sporrenovering af Østbanen,INCLUDED,,700,true,2022,2025")));
    }

    @Test
    void aWishIsWrittenDownAndFollowedUp() {
        var made = post(BRIDGE);
        made.then().statusCode(201).body("status", is("AWAITING")).body("actions", contains("follow-ups"));
        var there = made.header("Location");
        followUp(there, "\"0\"", "UNDER_WAY").then().statusCode(200).body("history.note", contains("Set i avisen"));
        followUp(there, "\"0\"", "DONE").then().statusCode(412);
        followUp(there, "\"1\"", "DONE").then().statusCode(200).body("actions", empty());
        followUp(there, "\"2\"", "AWAITING").then().statusCode(409).body("type", is("/problems/wish-step-not-open"));
    }

    @ParameterizedTest
    @CsvSource({
        "2029, 2026, wish-years-reversed, /lastYear",
        "INCLUDED, NOT_INCLUDED, wish-without-terms, /millions",
    })
    void whatCannotBeIsRefused(String from, String to, String slug, String pointer) {
        post(BRIDGE.replace(from, to))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
        as("council").get(WISHES + "?outcome=PERHAPS").then().statusCode(400);
        as("council")
                .get(WISHES + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersReadAndKeepNothing(String client) {
        as(client).get(WISHES).then().statusCode(200).body("actions", everyItem(empty()));
        as(client)
                .contentType(ContentType.JSON)
                .body(BRIDGE)
                .post(WISHES)
                .then()
                .statusCode(403);
        as(client)
                .contentType(ContentType.JSON)
                .body("{\"status\": \"DONE\", \"note\": \"Set\"}")
                .post(WISHES + "/00000000-0000-7000-8000-000000000000/follow-ups")
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesShowRegisterAndFollowUp() {
        reading("council", "da")
                .get("/goals/infrastructure-wishes?outcome=STUDIED")
                .then()
                .statusCode(200)
                .body(containsString("Køge"));
        reading("council", "en").get("/goals/infrastructure-wishes").then().body(containsString("S-trains"));
        form("new", Map.of("mode", "ROAD", "title", "Prøvevej", "outcome", "INCLUDED", "source", ""))
                .then()
                .statusCode(422)
                .body(containsString("Prøvevej"));
        var made =
                form("new", Map.of("mode", "ROAD", "title", "Prøvevej", "outcome", "INCLUDED", "source", "Prøvepapir"));
        made.then().statusCode(303);
        var id = made.header("Location").replaceAll(".*/", "");
        form(id + "/follow-ups", Map.of("_version", "0", "status", "RAISED", "note", ""))
                .then()
                .statusCode(422);
        form(id + "/follow-ups", Map.of("_version", "0", "status", "RAISED", "note", "I brev"))
                .then()
                .statusCode(303);
        reading("council", "da")
                .get("/goals/infrastructure-wishes/" + id)
                .then()
                .statusCode(200)
                .body(containsString("I brev"));
    }

    private static Response form(String path, Map<String, String> fields) {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/goals/infrastructure-wishes/" + path);
    }

    private static Response post(String body) {
        return as("analyst").contentType(ContentType.JSON).body(body).post(WISHES);
    }

    private static Response followUp(String there, String version, String status) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body("{\"status\": \"%s\", \"note\": \"Set i avisen\"}".formatted(status))
                .post(there + "/follow-ups");
    }
}
