package dk.knudepunkt.cofinancing.cluster.resultcontract;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ResultContractResourceTest {

    private static final String CONTRACTS = "/api/cofinancing/clusters/food/contracts";
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Test
    void aYearIsPromisedDeliveredAnsweredAndEvaluated() {
        var year = open();
        post(year, 0, "/deliverables", "{\"title\": \"Fire netværksmøder\", \"dueOn\": \"%d-11-30\"}".formatted(year))
                .then()
                .statusCode(200)
                .body("deliverables[0].status", is("PLANNED"))
                .body("deliverables[0].late", is(false))
                .body("deliverables[0].next", contains("UNDERWAY", "DELIVERED", "DROPPED"));
        put(year, 1, "/deliverables/1/status", "{\"status\": \"DELIVERED\", \"note\": \"Holdt\"}")
                .then()
                .statusCode(200)
                .body("deliverables[0].status", is("DELIVERED"))
                .body("deliverables[0].next", empty());
        put(year, 2, "/criteria/3", "{\"verdict\": \"PARTLY\", \"answer\": \"To af tre skoler er med.\"}")
                .then()
                .statusCode(200)
                .body("criteria", hasSize(7))
                .body("criteria[2].verdict", is("PARTLY"))
                .body("criteria[0].verdict", nullValue());
        put(year, 3, "/evaluation", """
                        {"heldOn": "%d-11-10", "method": "Workshop med alle interessenter", "participants": 42,
                         "summary": "Flere besøg ønskes.", "link": "https://example.org/evaluering"}""".formatted(year))
                .then()
                .statusCode(200)
                .body("evaluation.participants", is(42))
                .body("version", is(4));
        as("council").get(CONTRACTS + "/" + year).then().body("evaluation.summary", is("Flere besøg ønskes."));
    }

    @Test
    void whatIsDeliveredDoesNotComeBack() {
        var year = open();
        post(year, 0, "/deliverables", "{\"title\": \"Besøg\", \"dueOn\": \"%d-06-30\"}".formatted(year));
        put(year, 1, "/deliverables/1/status", "{\"status\": \"DROPPED\"}")
                .then()
                .statusCode(200);
        put(year, 2, "/deliverables/1/status", "{\"status\": \"UNDERWAY\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/deliverable-status"))
                .body("detail", is("En leverance kan ikke gå fra DROPPED til UNDERWAY."));
        put(year, 2, "/deliverables/2/status", "{\"status\": \"UNDERWAY\"}")
                .then()
                .statusCode(404)
                .body("type", is("/problems/deliverable-not-found"));
    }

    @Test
    void datesBelongToTheYear() {
        var year = open();
        post(year, 0, "/deliverables", "{\"title\": \"Besøg\", \"dueOn\": \"2020-06-30\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/deliverable-due-outside-year"));
        put(year, 0, "/evaluation", "{\"heldOn\": \"2020-06-30\", \"method\": \"Møde\", \"summary\": \"Godt\"}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/evaluated-too-early"));
        put(year, 0, "/criteria/8", "{\"verdict\": \"MET\", \"answer\": \"Ja\"}")
                .then()
                .statusCode(404)
                .body("type", is("/problems/criterion-not-found"));
        as("council").get(CONTRACTS + "/" + year).then().body("version", is(0)).body("deliverables", empty());
    }

    @Test
    void aYearHasOneContract() {
        var year = open();
        sending("analyst", "{\"year\": %d}".formatted(year))
                .post(CONTRACTS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/result-contract-exists"));
        as("council")
                .get(CONTRACTS + "/1999")
                .then()
                .statusCode(404)
                .body("detail", is("Klyngen food har ingen resultatkontrakt for 1999."));
        as("council").get("/api/cofinancing/clusters/none/contracts").then().statusCode(404);
    }

    @Test
    void badFieldsAreNamed() {
        var year = open();
        put(year, 0, "/evaluation", """
                        {"method": "a\\nb", "participants": -1, "summary": "", "link": "javascript:alert(1)"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/heldOn", "/method", "/participants", "/summary", "/link"));
        sending("analyst", "{\"year\": 1066}").post(CONTRACTS).then().statusCode(422);
    }

    @Test
    void changeNeedsTheVersionThatWasSeen() {
        var year = open();
        var answer = "{\"verdict\": \"MET\", \"answer\": \"Ja\"}";
        sending("analyst", answer)
                .put(CONTRACTS + "/" + year + "/criteria/1")
                .then()
                .statusCode(428);
        put(year, 9, "/criteria/1", answer).then().statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve", "les-solroed", "kam", "developer", "triage", "crm"})
    void othersReadButDoNotWrite(String client) {
        as(client).get(CONTRACTS + "/2021").then().statusCode(200);
        sending(client, "{\"year\": 2090}").post(CONTRACTS).then().statusCode(403);
        sending(client, "{\"verdict\": \"MET\", \"answer\": \"Ja\"}")
                .header("If-Match", "\"0\"")
                .put(CONTRACTS + "/2021/criteria/1")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(CONTRACTS).then().statusCode(401);
        RestAssured.get(CONTRACTS + "/2021").then().statusCode(401);
    }

    private static int open() {
        var year = YEAR.getAndIncrement();
        sending("analyst", "{\"year\": %d, \"agreedOn\": \"2021-12-10\"}".formatted(year))
                .post(CONTRACTS)
                .then()
                .statusCode(201);
        return year;
    }

    private static Response post(int year, int version, String path, String body) {
        return sending("analyst", body)
                .header("If-Match", "\"" + version + "\"")
                .post(CONTRACTS + "/" + year + path);
    }

    private static Response put(int year, int version, String path, String body) {
        return sending("admin", body).header("If-Match", "\"" + version + "\"").put(CONTRACTS + "/" + year + path);
    }
}
