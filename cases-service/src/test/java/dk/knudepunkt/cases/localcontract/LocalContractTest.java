package dk.knudepunkt.cases.localcontract;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.hours.HourFixtures.hours;
import static dk.knudepunkt.cases.hours.HourFixtures.register;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What a municipality that pays is told of a year. Each test has a contract of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class LocalContractTest {

    @Test
    void nothingIsAgreedUntilItIsStated() {
        var contract = opened("contract-bare", "253", "2021-08-01");
        as("finance-greve")
                .get("/api/hours/budgets/" + contract + "/2021")
                .then()
                .statusCode(200)
                .body("lines", hasSize(4))
                .body("lines.minutes.findAll { it != null }", empty());
        statement("finance-greve", contract, 2021)
                .then()
                .statusCode(200)
                .body("from", is("2021-08-01"))
                .body("hours.agreedMinutes.findAll { it != null }", empty())
                .body("counts.agreed.findAll { it != null }", empty())
                .body("remarks", empty())
                .body("actions", contains("agreement"));
    }

    @Test
    void theFirstYearIsFiveMonthsUnlessAnotherNumberIsStated() {
        var contract = opened("contract-first-year", "253", "2021-08-01");
        state(contract, 2021, "{\"role\": \"START_UP_CONSULTANT\", \"fullYearMinutes\": 48000}")
                .then()
                .statusCode(200)
                .body("lines[0].minutes", is(20000))
                .body("lines[0].basis", is("PRO_RATA"));
        state(contract, 2021, "{\"role\": \"START_UP_CONSULTANT\", \"fullYearMinutes\": 48000, \"minutes\": 24000}")
                .then()
                .body("lines[0].minutes", is(24000))
                .body("lines[0].basis", is("STATED"));
        state(contract, 2022, "{\"role\": \"START_UP_CONSULTANT\", \"fullYearMinutes\": 48000}")
                .then()
                .body("lines[0].minutes", is(48000))
                .body("lines[0].basis", is("FULL_YEAR"));
        state(contract, 2020, "{\"role\": \"OTHER\", \"fullYearMinutes\": 60}")
                .then()
                .statusCode(422)
                .body("type", is("/problems/hour-budget-year-outside"));
        as("finance-greve")
                .header("If-Match", "\"0\"")
                .body("{\"lines\": []}")
                .put("/api/hours/budgets/" + contract + "/2021")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyWhoPaysAndTheHouseKnowOfIt() {
        var contract = opened("contract-of-koege", "259", "2021-08-01");
        statement("finance-greve", contract, 2021)
                .then()
                .statusCode(404)
                .body("type", is("/problems/local-contract-not-found"));
        as("finance-greve")
                .get("/api/hours/budgets/" + contract + "/2021")
                .then()
                .statusCode(404);
        as("finance-greve").get("/api/hours/budgets/specialised/2021").then().statusCode(404);
        statement("analyst", contract, 2021).then().statusCode(200).body("actions", empty());
        statement("developer", contract, 2021).then().statusCode(403);
        statement("analyst", "specialised", 2021).then().statusCode(404);
        statement("analyst", contract, 2020)
                .then()
                .statusCode(422)
                .body("type", is("/problems/local-contract-year-outside"));
        as("finance-greve")
                .accept("text/html")
                .get("/local-contracts")
                .then()
                .statusCode(200)
                .body(not(containsString(contract)));
    }

    @Test
    void theStatementSaysWhatWasDoneAndWhatToLookAt() throws IOException {
        var contract = opened("contract-of-greve", "253", "2025-01-01");
        state(
                        contract,
                        2025,
                        "{\"role\": \"SME_CONSULTANT\", \"fullYearMinutes\": 120}, {\"role\": \"SECRETARIAT\", \"fullYearMinutes\": 600}")
                .then()
                .statusCode(200);
        agree(contract, "{\"events\": 2, \"courses\": 40}")
                .then()
                .statusCode(200)
                .body("counts[0].agreed", is(2))
                .body("counts[2].agreed", nullValue());
        var cvr = newCvr();
        var course = as("triage")
                .body(IMPORT.replace("12345674", cvr)
                        .replace("269", "253")
                        .replace("2021", "2025")
                        .replace("\"courseKind\"", "\"account\": \"" + contract + "\", \"courseKind\""))
                .post("/api/courses")
                .<String>path("id");
        var ofCourse = "\"courseId\": \"" + course + "\",";
        told(hours("2025-09-02", 180, contract, ofCourse));
        told(hours("2025-09-04", 60, "specialised", ofCourse));
        told(hours("2025-09-12", 45, "specialised", ofCourse));
        told(hours("2025-09-16", 30, "x", ofCourse).replace(" \"account\": \"x\",", ""));
        held(contract, "EVENT");
        held(contract, "CAMPAIGN");

        statement("analyst", contract, 2025)
                .then()
                .statusCode(200)
                .body("hours.find { it.role == 'SME_CONSULTANT' }.minutes", is(180))
                .body("counts.number", contains(1, 1, 1))
                .body("remarks.remark", contains("OVER_BUDGET", "WITHOUT_ACCOUNT", "TWO_ACCOUNTS_IN_A_WEEK"))
                .body("remarks.minutes", contains(60, 30, 180))
                .body("remarks[1].week", is("2025-W38"))
                .body("remarks[2].week", is("2025-W36"))
                .body("remarks[2].cvr", is(cvr));
        var payers = statement("finance-greve", contract, 2025).asString();
        assertFalse(payers.contains(cvr), payers);
        assertFalse(payers.contains("developer"), payers);

        assertEquals("""
                section,item,actual,agreed,week,cvr
                HOURS,START_UP_CONSULTANT,0.00,,,
                HOURS,SME_CONSULTANT,3.00,2.00,,
                HOURS,SECRETARIAT,0.00,10.00,,
                HOURS,OTHER,0.00,,,
                COUNT,EVENTS,1,2,,
                COUNT,COURSES,1,40,,
                COUNT,TASKS,1,,,
                REMARK,OVER_BUDGET,1.00,,,
                REMARK,WITHOUT_ACCOUNT,0.50,,2025-W38,
                REMARK,TWO_ACCOUNTS_IN_A_WEEK,3.00,,2025-W36,
                """.replace("\n", "\r\n"), file(contract, "CSV").asString());
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(file(contract, "XLSX").asByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(11, rows.size());
            assertEquals("SME_CONSULTANT", rows.get(2).getCellText(1));
            assertEquals(3.0, rows.get(2).getCellAsNumber(2).orElseThrow().doubleValue());
        }
        var pdf = as("finance-greve")
                .accept("application/pdf")
                .header("Accept-Language", "da")
                .get("/local-contracts/" + contract + "/2025/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("SMV-konsulent 3,00 2,00"), text);
            assertTrue(text.contains("Ikke aftalt"), text);
            assertFalse(text.contains(cvr), text);
        }
        as("finance-greve")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/local-contracts/" + contract + "/2025")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Flere timer end aftalt"),
                        containsString("Samme virksomhed på begge konti"),
                        containsString("Hvad der er aftalt")));
    }

    @Test
    void thePagesStateWhatIsAgreed() {
        var contract = opened("contract-on-pages", "253", "2021-08-01");
        page().formParam("_version", "0")
                .formParam("lines.0.role", "START_UP_CONSULTANT")
                .formParam("lines.0.fullYearMinutes", "800")
                .formParam("lines.1.role", "SME_CONSULTANT")
                .formParam("lines.1.fullYearMinutes", "")
                .post("/hours/budgets/" + contract + "/2021")
                .then()
                .statusCode(303);
        as("finance-greve")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/hours/budgets/" + contract + "/2021")
                .then()
                .statusCode(200)
                .body(containsString("333,33"))
                .body(containsString("value=\"800\""));
        page().formParam("_version", "0")
                .formParam("events", "6")
                .post("/local-contracts/" + contract + "/2021/agreement")
                .then()
                .statusCode(303);
        page().formParam("_version", "0")
                .formParam("events", "7")
                .header("Accept-Language", "da")
                .post("/local-contracts/" + contract + "/2021/agreement")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
        as("finance-greve")
                .accept("text/html")
                .get("/local-contracts")
                .then()
                .statusCode(200)
                .body(containsString("/local-contracts/" + contract + "/2021"));
    }

    private static String opened(String code, String municipality, String startsOn) {
        as("admin")
                .body("""
                        {"code": "%s", "kind": "LOCAL_SERVICE", "name": "Lokal erhvervsservice", "municipalityCode": "%s",
                         "startsOn": "%s"}""".formatted(code, municipality, startsOn))
                .post("/api/accounts")
                .then()
                .statusCode(201);
        return code;
    }

    private static Response statement(String client, String contract, int year) {
        return as(client).get("/api/local-contracts/" + contract + "/statements/" + year);
    }

    private static Response file(String contract, String format) {
        return as("finance-greve").get("/api/local-contracts/" + contract + "/statements/2025/lines?format=" + format);
    }

    private static Response state(String contract, int year, String lines) {
        var address = "/api/hours/budgets/" + contract + '/' + year;
        return as("finance-greve")
                .header("If-Match", as("finance-greve").get(address).header("ETag"))
                .body("{\"lines\": [" + lines + "]}")
                .put(address);
    }

    private static Response agree(String contract, String numbers) {
        return as("finance-greve")
                .header("If-Match", statement("finance-greve", contract, 2025).header("ETag"))
                .body(numbers)
                .put("/api/local-contracts/" + contract + "/agreements/2025");
    }

    private static void told(String hours) {
        register("developer", hours).then().statusCode(201);
    }

    private static void held(String contract, String kind) {
        var activity = as("kam")
                .body("""
                        {"kind": "%s", "title": "I Greve", "account": "%s", "plannedOn": "2025-10-01"}""".formatted(kind, contract))
                .post("/api/activities")
                .<String>path("id");
        as("kam")
                .header("If-Match", "*")
                .body("{\"heldOn\": \"2025-10-01\"}")
                .post("/api/activities/" + activity + "/holding")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification page() {
        return as("finance-greve")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}
