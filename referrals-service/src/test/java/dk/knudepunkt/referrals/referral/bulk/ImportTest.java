package dk.knudepunkt.referrals.referral.bulk;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ImportTest {

    private static final RestAssuredConfig AS_TEXT = RestAssured.config()
            .encoderConfig(encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    @Test
    void aBadRowHarmsNoOtherAndTheFileMayBeSentAgain() {
        var system = system();
        var file = String.join(
                "\n", row("a", "12345674"), row("b", "12345675"), "{\"externalId\": ", row("c", "12345674"));
        send("crm", system, file)
                .then()
                .statusCode(207)
                .body("created", is(2))
                .body("refused", is(2))
                .body("rows.status", contains(201, 422, 422, 201))
                .body("rows.externalId", contains("a", "b", null, "c"))
                .body("rows[1].errors.pointer", contains("/company/cvr"))
                .body("rows[2].problem", is("/problems/import-row-unreadable"))
                .body("rows[0].reference", notNullValue());
        var mended = file.replace("12345675", "12345674");
        send("crm", system, mended)
                .then()
                .body("created", is(1))
                .body("repeated", is(2))
                .body("rows.status", contains(200, 201, 422, 200));
        send("crm", system, row("a", "12345674").replace("Vil eksportere", "Noget andet"))
                .then()
                .body("rows.problem", contains("/problems/import-row-changed"));
    }

    @Test
    void aTableFromADanishSpreadsheetIsReadToo() {
        var table = """
                \uFEFFexternalId;company.cvr;company.name;company.municipalityCode;contactPerson.name;unitCode;need;topics;jointVisit;consent
                a;12345674;Eksempel ApS;269;Alma Eksempel;les-solroed;"Vil
                eksportere; snart";eksport|finansiering;true;true
                b;12345674;Eksempel ApS;269;Alma Eksempel;les-solroed;Vil;;false;false
                """;
        var report = as("crm")
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/api/referrals/imports?system=" + system());
        report.then().statusCode(207).body("rows.status", contains(201, 422));
        as("crm")
                .get("/api/referrals/" + report.path("rows[0].referralId"))
                .then()
                .body("need", is("Vil\neksportere; snart"))
                .body("topics", contains("eksport", "finansiering"))
                .body("channel", is("API"))
                .body("jointVisit", is(true));
    }

    @Test
    void theSystemSeesWhatBecameOfItsOwnRows() {
        var system = system();
        var report = send("crm", system, row("a", "12345674") + "\n" + row("b", "12345674"));
        act("triage", report.path("rows[0].referralId"), "decline", "{\"reason\": \"OTHER\", \"comment\": \"Nej\"}");
        var first = as("crm").get("/api/referrals/imports?limit=1&system=" + system);
        first.then().statusCode(200).body("items.externalId", contains("a")).body("items.status", contains("DECLINED"));
        as("crm")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/referrals/imports?limit=1&system=" + system)
                .then()
                .body("items.status", contains("SUBMITTED"));
        as("triage").get("/api/referrals/imports?system=" + system).then().body("items", empty());
        send("admin", system, row("a", "12345674")).then().body("rows.status", contains(201));
    }

    @Test
    void aRowIsReadAsStrictlyAndAsKindlyAsARequest() {
        var good = row("a", "12345674")
                .replace("Alma Eksempel\"", "Alma\\u00A0Eksempel\", \"phone\": \"(+45) 12.34.56.78\"");
        var report = send(
                "crm", system(), good + "\n" + row("b", "12345674").replace("\"consent\": true", "\"consent\": 1"));
        report.then().body("rows.status", contains(201, 422));
        as("crm")
                .get("/api/referrals/" + report.path("rows[0].referralId"))
                .then()
                .body("contactPerson.name", is("Alma Eksempel"))
                .body("contactPerson.phone", is("+4512345678"));
    }

    @Test
    void moreThanAThousandRowsAreForAnotherRequest() {
        var bad = IntStream.rangeClosed(1, 1002).mapToObj(number -> "[]").collect(Collectors.joining("\n"));
        var report = send("crm", system(), bad);
        report.then().statusCode(207).body("rows.size()", is(1001)).body("rows[1000].status", is(413));
    }

    @Test
    void whatIsNoFileIsSaidRowByRow() {
        send("crm", system(), "").then().statusCode(207).body("rows", empty());
        send("crm", system(), "{}").then().body("rows[0].problem", is("/problems/import-row-without-id"));
        send("crm", system(), row("a", "12345674").replace("les-solroed", "les-nowhere"))
                .then()
                .body("rows[0].problem", is("/problems/unknown-unit"))
                .body("rows[0].errors.pointer", contains("/unitCode"));
        as("crm")
                .config(AS_TEXT)
                .contentType("application/x-ndjson")
                .body("{}")
                .post("/api/referrals/imports")
                .then()
                .statusCode(422);
        assertEquals(
                415,
                as("crm").body("{}").post("/api/referrals/imports?system=x").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"les-solroed,403", "developer,403", "analyst,403", "council,403", "triage,207"})
    void whoMayImport(String client, int status) {
        send(client, system(), "").then().statusCode(status);
    }

    @Test
    void theSameRowTenTimesAtOnceIsOneReferral() {
        var system = system();
        var answers = AtOnce.times(10, no -> send("crm", system, row("a", "12345674")));
        answers.forEach(answer -> answer.then().statusCode(207).body("refused", is(0)));
        assertEquals(
                1, answers.stream().mapToInt(answer -> answer.path("created")).sum());
        assertEquals(
                9, answers.stream().mapToInt(answer -> answer.path("repeated")).sum());
    }

    private static String system() {
        return "crm-" + UUID.randomUUID();
    }

    private static Response send(String client, String system, String lines) {
        return as(client)
                .config(AS_TEXT)
                .contentType("application/x-ndjson")
                .body(lines)
                .post("/api/referrals/imports?system=" + system);
    }

    private static String row(String id, String cvr) {
        return """
                {"externalId": "%s", "company": {"cvr": "%s", "name": "Eksempel ApS", "municipalityCode": "269"},\
                 "contactPerson": {"name": "Alma Eksempel"}, "unitCode": "les-solroed", "need": "Vil eksportere",\
                 "consent": true}""".formatted(id, cvr);
    }
}
