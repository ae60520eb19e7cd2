package dk.knudepunkt.goals.agreement;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of 2027 from its draft to its agreement, on 1 January 2026; other tests know the years 2021 and 2026. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementTest {

    private static final String STEP = """
            {"on": "2026-01-01", "minutes": "KKR Sjælland, punkt 4"}""";

    private static final String FOUR = """
            {"measured": "Talt", "decided": "Sammenlignet", "met": "Ved 600", "reported": "Huset til KKR"}""";

    private static final String MORE = """
            {"target": "9.1", "value": 650, "reason": "Puljen er udvidet", "minutes": "KKR, punkt 7"}""";

    @Inject
    Sql sql;

    @AfterEach
    void forgetTheYear() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("contract_amendment", "measurement_definition", "target", "goal")
                        .forEach(table -> sql.run("delete from " + table + " where contract_year = 2027")));
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from contract where year = 2027"));
    }

    @Test
    void theYearThatTurnedMadeADraftAndThePapersAnAgreement() {
        agreement(2026)
                .then()
                .body("status", is("DRAFT"))
                .body("carriedOverFrom", is(2021))
                .body("goals.open", everyItem(is(4)))
                .body("differences.target.findAll { it == '1.1' }", hasSize(1))
                .body("differences.find { it.target == '1.1' }.before", is(39))
                .body("differences.find { it.target == '1.1' }.now", is(50))
                .body("differences.find { it.target == '13.2' }.baselineMissing", is(true))
                .body("agreedOn", nullValue());
        agreement(2021).then().body("status", is("ACTIVE")).body("differences", empty());
        as("council").get("/api/goals/contracts/2026").then().body("status", is("DRAFT"));
    }

    @Test
    void aDraftIsAnsweredLookedThroughAndAgreed() {
        draft().then().statusCode(201).body("status", is("DRAFT")).body("actions", contains("linting", "amendment"));
        as("council")
                .get("/api/goals/contracts/2027/targets/9.1/figure")
                .then()
                .statusCode(200)
                .body("definition.version", is(1));
        act("linting", "")
                .then()
                .statusCode(409)
                .body("type", is("/problems/contract-goals-unanswered"))
                .body("detail", containsString("1, 2, 3"));
        answerAll();
        act("linting", "").then().statusCode(200).body("status", is("LINTED"));
        act("amendment", MORE)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("differences.find { it.target == '9.1' }.before", is(600))
                .body("differences.find { it.target == '9.1' }.now", is(650))
                .body("amendments.number", contains(1))
                .body("amendments.before", contains(600));
        act("activation", STEP).then().statusCode(409).body("actions", contains("linting", "amendment"));
        act("linting", "").then().statusCode(200);
        act("activation", STEP.replace("2026-01-01", "2026-01-02"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
        act("activation", STEP)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("agreedOn", is("2026-01-01"))
                .body("agreedMinutes", is("KKR Sjælland, punkt 4"))
                .body("actions", contains("amendment", "closing"));
        act("amendment", MORE.replace(", \"minutes\": \"KKR, punkt 7\"", ""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/minutes"));
        act("amendment", MORE.replace("650", "700"))
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("amendments.after", contains(650, 700));
        act("closing", STEP).then().statusCode(422).body("type", is("/problems/contract-date-out-of-range"));
        reading("council", "da").get("/goals/contracts/2027").then().body(not(containsString("bedømmes ikke")));
    }

    @Test
    void aYearHasOneContract() {
        draft().then().statusCode(201);
        draft().then().statusCode(409).body("type", is("/problems/contract-exists"));
    }

    @ParameterizedTest
    @CsvSource({
        "2028, 2026, 422, contract-year-out-of-range",
        "2025, 2021, 422, contract-year-out-of-range",
        "2027, 2020, 404, contract-not-found"
    })
    void aDraftIsOfThisYearOrTheNextOnTermsThatAreThere(int year, int from, int status, String slug) {
        post("/api/goals/contracts", "{\"year\": %d, \"from\": %d}".formatted(year, from))
                .then()
                .statusCode(status)
                .body("type", is("/problems/" + slug));
    }

    @ParameterizedTest
    @CsvSource({"5.1, 422, contract-target-without-value", "99.1, 404, target-not-found"})
    void onlyWhatAsksForAValueIsAmended(String target, int status, String slug) {
        draft();
        act("amendment", MORE.replace("9.1", target)).then().statusCode(status).body("type", is("/problems/" + slug));
    }

    /** What is possible depends on the unit: a share, points of NPS, a count. */
    @ParameterizedTest
    @CsvSource({
        "1.2, 100.5, contract-value-beyond",
        "1.2, -1, contract-value-beyond",
        "3.2, -101, contract-value-beyond",
        "3.2, 101, contract-value-beyond",
        "9.1, -1, contract-value-beyond",
        "9.1, 600.5, contract-value-not-whole",
        "16.1, -0.1, contract-value-beyond"
    })
    void anImpossibleValueIsNotAskedFor(String target, String value, String slug) {
        draft();
        act("amendment", MORE.replace("9.1", target).replace("650", value))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains("/value"));
    }

    @ParameterizedTest
    @CsvSource({"1.2, 100", "3.2, -100", "9.1, 0", "16.1, 2.75", "13.1, 7.5"})
    void aPossibleValueIs(String target, String value) {
        draft();
        act("amendment", MORE.replace("9.1", target).replace("650", value))
                .then()
                .statusCode(200);
    }

    @Test
    void aStaleVersionIsRefused() {
        draft();
        post("/api/goals/contracts/2027/agreement/linting", "{}").then().statusCode(428);
        as("analyst")
                .header("If-Match", "\"9\"")
                .post("/api/goals/contracts/2027/agreement/linting")
                .then()
                .statusCode(412);
        answer(9, "\"9\"").then().statusCode(412);
        answer(99, "\"0\"").then().statusCode(404).body("type", is("/problems/goal-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "council", "finance-greve", "crm"})
    void othersSeeItAndPrepareNothing(String client) {
        as(client)
                .get("/api/goals/contracts/2026/agreement")
                .then()
                .statusCode(200)
                .body("actions", empty());
        as(client)
                .contentType(ContentType.JSON)
                .body("{\"year\": 2027, \"from\": 2026}")
                .post("/api/goals/contracts")
                .then()
                .statusCode(403);
        as(client)
                .header("If-Match", "*")
                .post("/api/goals/contracts/2026/agreement/linting")
                .then()
                .statusCode(403);
        reading(client, "da").get("/goals/contracts/2026/agreement").then().statusCode(200);
    }

    @Test
    void thePagesDraftAnswerAmendAndAgree() {
        reading("analyst", "da")
                .get("/goals/contracts/2026/agreement/successor")
                .then()
                .statusCode(200)
                .body(containsString("value=\"2027\""));
        var there = "/goals/contracts/2027/agreement";
        form().formParam("year", "2028")
                .post("/goals/contracts/2026/agreement/successor")
                .then()
                .statusCode(422)
                .body(containsString("value=\"2028\""));
        form().formParam("year", "2027")
                .post("/goals/contracts/2026/agreement/successor")
                .then()
                .statusCode(303)
                .header("Location", containsString(there));
        reading("analyst", "da").get(there + "/goals/9").then().statusCode(200).body(containsString("Hvordan måles"));
        form().formParam("_version", "0")
                .formParam("measured", "Forløb tælles")
                .post(there + "/goals/9")
                .then()
                .statusCode(303);
        reading("council", "en").get(there).then().statusCode(200).body(containsString("Missing: 3"));
        form().formParam("_version", "0")
                .post(there + "/linting")
                .then()
                .statusCode(422)
                .body(containsString("Der mangler svar ved mål"));
        reading("analyst", "da").get(there + "/amendment").then().statusCode(200);
        form().formParam("_version", "0")
                .formParam("target", "9.1")
                .formParam("value", "620")
                .formParam("reason", "")
                .post(there + "/amendment")
                .then()
                .statusCode(422)
                .body(containsString("value=\"620\""));
        form().formParam("_version", "0")
                .formParam("target", "9.1")
                .formParam("value", "620")
                .formParam("reason", "Flere")
                .post(there + "/amendment")
                .then()
                .statusCode(303);
        answerAll();
        act("linting", "");
        reading("analyst", "da").get(there).then().body(containsString("Kontaktrådet har aftalt den"));
        form().formParam("_version", version())
                .formParam("on", "01-01-2026")
                .formParam("minutes", "Punkt 4")
                .post(there + "/activation")
                .then()
                .statusCode(303);
        reading("council", "da").get(there).then().body(containsString("1. januar 2026, Punkt 4"));
        form().formParam("_version", version())
                .formParam("on", "01-01-2026")
                .formParam("minutes", "Punkt 4")
                .post(there + "/closing")
                .then()
                .statusCode(422);
    }

    private static void answerAll() {
        IntStream.rangeClosed(1, 18).forEach(no -> {
            String tag = "\"%s\""
                    .formatted(agreement(2027)
                            .path("goals.find { it.no == %d }.version".formatted(no))
                            .toString());
            answer(no, tag).then().statusCode(200);
        });
        assertEquals(0, agreement(2027).<Integer>path("goals.open.sum()"));
    }

    private static Response answer(int no, String tag) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(FOUR)
                .put("/api/goals/contracts/2027/agreement/goals/" + no);
    }

    private static Response draft() {
        return post("/api/goals/contracts", "{\"year\": 2027, \"from\": 2026}");
    }

    private static Response act(String step, String body) {
        var request = as("analyst").header("If-Match", "\"" + version() + "\"");
        return (body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body))
                .post("/api/goals/contracts/2027/agreement/" + step);
    }

    private static String version() {
        return agreement(2027).path("version").toString();
    }

    private static Response agreement(int year) {
        return as("council").get("/api/goals/contracts/" + year + "/agreement");
    }

    private static Response post(String path, String body) {
        return as("analyst").contentType(ContentType.JSON).body(body).post(path);
    }

    private static RequestSpecification form() {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }
}
