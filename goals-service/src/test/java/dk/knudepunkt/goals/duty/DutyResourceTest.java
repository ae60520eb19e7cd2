package dk.knudepunkt.goals.duty;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due to whom; the tests run on 1 January 2026. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DutyResourceTest {

    private static final String VALUE = """
            {"kind": "VALUE", "year": 2021, "target": "18.2", "asOf": "2021-12-31", "owner": "analyse", "dueOn": "2025-12-20"}""";

    private static final String REPORT = """
            {"kind": "REPORT", "year": 2026, "title": "Årsstatus", "receivers": ["KKR Sjælland", "KL"], "owner": "analyse",
             "dueOn": "2026-01-31"}""";

    @Inject
    DutyReminderService reminders;

    @Inject
    Sql sql;

    @Test
    void aLateValueIsStaleUntilOneIsApproved() {
        var duty = agree(VALUE);
        as("council")
                .get("/api/goals/duties/" + duty)
                .then()
                .statusCode(200)
                .body("status", is("OVERDUE"))
                .body("title.da", containsString("Kampagne"))
                .body("actions", empty());
        as("council").get("/api/goals/duties").then().body("id", hasItem(duty));
        assertTrue(row("18.2").contains("Forældet"));
        approveMilestone("18.2");
        as("analyst")
                .get("/api/goals/duties/" + duty)
                .then()
                .body("status", is("DONE"))
                .body("actions", empty());
        as("council").get("/api/goals/duties").then().body("id", not(hasItem(duty)));
        as("council").get("/api/goals/duties?on=2025-12-01").then().body("id", hasItem(duty));
        assertTrue(!row("18.2").contains("Forældet"));
    }

    @Test
    void aReportIsHandedToEachReceiver() {
        var duty = agree(REPORT);
        act("analyst", duty, "handovers", handover("KKR Sjælland", "2025-12-31"))
                .then()
                .statusCode(200)
                .body("status", is("AHEAD"))
                .body("waiting", contains("KL"))
                .body("handovers.by", contains("analyst"))
                .body("handovers.document", contains("Dagsorden punkt 5"));
        act("analyst", duty, "handovers", handover("KKR Sjælland", "2025-12-31"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/receiver"));
        act("analyst", duty, "handovers", handover("KL", "2026-01-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/handedOn"));
        act("analyst", duty, "handovers", handover("KL", "2026-01-01"))
                .then()
                .statusCode(200)
                .body("status", is("DONE"))
                .body("actions", empty());
        act("analyst", duty, "cancellation", "{\"reason\": \"x\"}").then().statusCode(409);
    }

    @Test
    void itsOwnerIsRemindedByMailOnce() {
        var duty = agree(VALUE.replace("18.2", "13.6").replace("analyse", "okonomi"));
        reminders.remind();
        reminders.remind();
        var letters =
                sql.all("select subject || text from outgoing_mail where mailbox = 'okonomi'", row -> row.getString(1));
        assertEquals(1, letters.size());
        assertTrue(letters.getFirst().contains("Overskredet 20. december 2025: 13.6"), letters.getFirst());
        assertTrue(letters.getFirst().contains("/goals/duties/" + duty));
        assertTrue(letters.getFirst().contains("20 December 2025"));
    }

    @Test
    void aCancelledDutySaysWhy() {
        var duty = agree(REPORT);
        act("admin", duty, "cancellation", "{\"reason\": \"KL opgør det selv\"}")
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelledBecause", is("KL opgør det selv"));
        act("admin", duty, "handovers", handover("KL", "2026-01-01")).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VALUE  | "target": "18.2", | | duty-field-missing     | /target
            VALUE  | "asOf": "2021-12-31", | | duty-field-missing | /asOf
            VALUE  | 2025-12-20 | 2021-12-30 | duty-due-too-early | /dueOn
            VALUE  | "owner"    | "title": "x", "owner" | duty-field-not-asked | /title
            VALUE  | "analyse"  | "Anna" | validation             | /owner
            REPORT | "title": "Årsstatus", | | duty-field-missing | /title
            REPORT | ["KKR Sjælland", "KL"] | [] | duty-field-missing | /receivers
            REPORT | "owner"    | "target": "1.1", "owner" | duty-field-not-asked | /target
            REPORT | 2026-01-31 | 2025-12-31 | duty-due-too-early | /dueOn
            """)
    void whatIsWrongIsSaidAtItsField(String kind, String right, String wrong, String slug, String pointer) {
        var body = (kind.equals("VALUE") ? VALUE : REPORT).replace(right, wrong == null ? "" : wrong);
        post("analyst", body)
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        post("analyst", VALUE.replace("18.2", "19.1")).then().statusCode(404);
        post("analyst", VALUE.replace("2021,", "1999,")).then().statusCode(422);
        as("analyst").get("/api/goals/duties?on=never").then().statusCode(400);
        RestAssured.get("/api/goals/duties").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersAgreeOnNothing(String client) {
        post(client, REPORT).then().statusCode(403);
        act(client, agree(REPORT), "handovers", handover("KL", "2026-01-01"))
                .then()
                .statusCode(403);
    }

    @Test
    void thePagesAgreeAndHandOver() {
        reading("analyst", "da").get("/goals/duties/new").then().statusCode(200).body(containsString("Aftal en pligt"));
        var agreed = form().formParam("kind", "REPORT")
                .formParam("year", "2026")
                .formParam("title", "Front page of the year")
                .formParam("receivers", "KKR Sjælland\nErhvervsstyrelsen")
                .formParam("owner", "analyse")
                .formParam("dueOn", "30-01-2026")
                .post("/goals/duties/new");
        agreed.then().statusCode(303);
        var path = agreed.header("Location").replaceFirst("^https?://[^/]+", "");
        reading("council", "en").get("/goals/duties?on=2026-01-15").then().body(containsString(path));
        reading("council", "en").get(path).then().statusCode(200).body(not(containsString("Hand over</h2>")));
        form().formParam("_version", "0")
                .formParam("receiver", "")
                .formParam("handedOn", "01-01-2026")
                .formParam("document", "Punkt 5")
                .post(path + "/handovers")
                .then()
                .statusCode(422)
                .body(containsString("Punkt 5"));
        form().formParam("_version", "0")
                .formParam("receiver", "Erhvervsstyrelsen")
                .formParam("handedOn", "01-01-2026")
                .formParam("document", "Punkt 5")
                .post(path + "/handovers")
                .then()
                .statusCode(303);
        reading("analyst", "en").get(path).then().body(containsString("Erhvervsstyrelsen, 1 January 2026: Punkt 5"));
        form().formParam("_version", "1")
                .formParam("reason", "Findes ikke mere")
                .post(path + "/cancellation")
                .then()
                .statusCode(303);
        reading("les-solroed", "da").get("/goals/duties").then().statusCode(403);
        form().formParam("kind", "REPORT").post("/goals/duties/new").then().statusCode(422);
    }

    private static void approveMilestone(String target) {
        var list = "/api/goals/contracts/2021/targets/" + target + "/reported-values";
        var entered = as("analyst").contentType(ContentType.JSON).body("""
                        {"asOf": "2021-12-31", "state": "DONE", "judgedBy": "KKR", "source": "Referat", "place": "punkt 4"}""").post(list);
        entered.then().statusCode(201);
        as("analyst-2")
                .header("If-Match", "\"0\"")
                .post(list + "/" + entered.path("id") + "/approval")
                .then()
                .statusCode(200);
    }

    /** The row of a target on the page of the contract. */
    private static String row(String target) {
        var page = reading("council", "da").get("/goals/contracts/2021").asString();
        var from = page.indexOf("/targets/" + target + "\"");
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private static RequestSpecification form() {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .redirects()
                .follow(false);
    }

    private static String agree(String body) {
        var agreed = post("analyst", body);
        agreed.then().statusCode(201);
        return agreed.path("id");
    }

    private static Response post(String client, String body) {
        return as(client).contentType(ContentType.JSON).body(body).post("/api/goals/duties");
    }

    private static Response act(String client, String duty, String action, String body) {
        var address = "/api/goals/duties/" + duty;
        return as(client)
                .contentType(ContentType.JSON)
                .header("If-Match", as("analyst").get(address).header("ETag"))
                .body(body)
                .post(address + "/" + action);
    }

    private static String handover(String receiver, String day) {
        return """
                {"receiver": "%s", "handedOn": "%s", "document": "Dagsorden punkt 5"}""".formatted(receiver, day);
    }
}
