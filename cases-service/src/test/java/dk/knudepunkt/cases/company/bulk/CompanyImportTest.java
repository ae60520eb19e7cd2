package dk.knudepunkt.cases.company.bulk;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.company.Overtaken;
import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many companies are handed over at once, as often as somebody likes, and a bad row harms no other. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyImportTest {

    private static final String HEADINGS = "externalId;cvr;name;municipalityCode;employees;lastContactOn\n";

    @Test
    void fiftyThousandRowsOfWhich37AreBroken() {
        var numbers = IntStream.iterate(90_000_000, number -> number - 1)
                .filter(number -> Cvr.isValid(Integer.toString(number)))
                .limit(50_000)
                .toArray();
        var file = new StringBuilder(HEADINGS);
        var broken = new ArrayList<Integer>();
        for (var row = 1; row <= numbers.length; row++) {
            var isBroken = row % 1351 == 0;
            if (isBroken) {
                broken.add(row);
            }
            file.append("row-%05d;%s;Masse %d ApS;269;%d;2019-11-30\n"
                    .formatted(row, isBroken ? "12345678" : numbers[row - 1], row, row % 90));
        }
        assertEquals(37, broken.size());
        var first = send("mass", false, file.toString());
        assertEquals(Map.of("created", 49_963, "linked", 0, "changed", 0, "repeated", 0, "refused", 37), counts(first));
        assertEquals(broken, first.path("rows.findAll { it.outcome == 'REFUSED' }.row"));
        as("triage")
                .get("/api/companies/" + numbers[49_999])
                .then()
                .statusCode(200)
                .body("name", is("Masse 50000 ApS"));
        assertEquals(
                Map.of("created", 0, "linked", 0, "changed", 0, "repeated", 49_963, "refused", 37),
                counts(send("mass", false, file.toString())));
    }

    @Test
    void aRowIsCreatedRepeatedAndChanged() {
        var cvr = newCvr();
        var row = HEADINGS + "a-1;" + cvr + ";Først;269;7;2019-11-30\n";
        send("s1", false, row).then().statusCode(207).body("rows.outcome", contains("CREATED"));
        send("s1", false, row).then().body("rows.outcome", contains("REPEATED"));
        send("s1", false, row.replace("Først", "Så"))
                .then()
                .body("rows.outcome", contains("CHANGED"))
                .body("rows.cvr", contains(cvr));
        as("triage").get("/api/companies/" + cvr).then().body("name", is("Så")).body("employees", is(7));
    }

    @Test
    void whatOthersSayStays() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Husets ord\", \"advertisingProtected\": false}".formatted(cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        var row = HEADINGS + "b-1;" + cvr + ";Deres ord;259;3;\n";
        send("s2", false, row).then().body("rows.outcome", contains("LINKED"));
        as("triage")
                .get("/api/companies/" + cvr)
                .then()
                .body("name", is("Husets ord"))
                .body("municipalityCode", is("259"));
        send("s2", false, row.replace("259;3", "269;4")).then().body("rows.outcome", contains("CHANGED"));
        as("triage")
                .get("/api/companies/" + cvr)
                .then()
                .body("name", is("Husets ord"))
                .body("municipalityCode", is("269"))
                .body("employees", is(4));
    }

    @Test
    void withinOneFileWhatComesLaterFindsWhatCameBefore() {
        var cvr = newCvr();
        var row = "c-1;" + cvr + ";To gange;269;;\n";
        send("s3", false, HEADINGS + row + row + row.replace("c-1", "c-2") + row.replace(cvr, newCvr()))
                .then()
                .body("rows.outcome", contains("CREATED", "REPEATED", "LINKED", "REFUSED"))
                .body("rows[3].problem", is("/problems/import-row-changed"));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing() {
        var cvr = newCvr();
        var row = "d-1;" + cvr + ";Prøve;269;;\n";
        send("s4", true, HEADINGS + row + row)
                .then()
                .body("dryRun", is(true))
                .body("rows.outcome", contains("CREATED", "REPEATED"));
        as("triage").get("/api/companies/" + cvr).then().statusCode(404);
        reconciled("crm", "s4").then().body("items", empty());
    }

    @Test
    void linesOfJsonAreTakenToo() {
        var cvr = newCvr();
        var lines = """
                {"externalId": "e-1", "cvr": "%s", "email": "nu@eksempel.example", "phone": "70 10 20 30", "employees": 3}
                {"externalId": "e-2", "cvr": "1"}
                {"externalId": "e-3", "cvr": "%s", "employees": "3"}
                {"externalId": "e-4", "cvr": "%s", "lastContactOn": "2999-01-01"}
                x
                """.formatted(cvr, cvr, cvr);
        given("application/x-ndjson")
                .body(lines.getBytes(UTF_8))
                .post("/api/companies/imports?system=s5")
                .then()
                .statusCode(207)
                .body("rows.outcome", contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("rows[1].errors.pointer", contains("/cvr"))
                .body("rows[2].errors.pointer", contains("/employees"))
                .body("rows[3].errors.pointer", contains("/lastContactOn"))
                .body("rows[4].problem", is("/problems/import-row-unreadable"));
        as("triage").get("/api/companies/" + cvr).then().body("email", is("nu@eksempel.example"));
    }

    @Test
    void theListOfWhatBecameOfTheRowsGoesByExternalId() {
        var file = new StringBuilder(HEADINGS);
        var numbers = new ArrayList<String>();
        for (var no = 1; no <= 3; no++) {
            numbers.add(newCvr());
            file.append("f-%d;%s;Liste %d;269;;2019-11-30\n".formatted(no, numbers.getLast(), no));
        }
        send("s6", false, file.toString());
        var page = as("crm").get("/api/companies/imports?system=s6&limit=2");
        page.then()
                .body("items.externalId", contains("f-1", "f-2"))
                .body("items.cvr", contains(numbers.get(0), numbers.get(1)))
                .body("items[0].lastContactOn", is("2019-11-30"))
                .body("items[0].lastGuidedOn", nullValue());
        as("crm")
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/companies/imports?system=s6&limit=2")
                .then()
                .body("items.externalId", contains("f-3"))
                .body("next", nullValue());
        reconciled("triage", "s6").then().body("items", hasSize(0));
    }

    /** The set that it stands in cannot be stored, and then is taken row by row. */
    @Test
    void aRowThatTheDatabaseRefusesHarmsNoOther() {
        var refused = newCvr();
        var file = HEADINGS
                + "h-1;%s;En;269;;\nh-2;%s;To;269;;\nh-3;%s;Tre;269;;\n".formatted(newCvr(), refused, newCvr());
        Overtaken.refusing(
                refused,
                () -> send("s8", false, file)
                        .then()
                        .statusCode(207)
                        .body("rows.outcome", contains("CREATED", "REFUSED", "CREATED"))
                        .body("rows[1].problem", is("/problems/already-there")));
        send("s8", false, file).then().body("rows.outcome", contains("REPEATED", "CREATED", "REPEATED"));
    }

    @Test
    void tenAtOnceMakeEachCompanyOnce() {
        var file = new StringBuilder(HEADINGS);
        for (var no = 0; no < 200; no++) {
            file.append("g-%d;%s;Samtidig %d;269;;\n".formatted(no, newCvr(), no));
        }
        var answers = AtOnce.times(10, each -> counts(send("s7", false, file.toString())));
        assertEquals(
                200, answers.stream().mapToInt(answer -> answer.get("created")).sum());
        assertEquals(
                1800,
                answers.stream().mapToInt(answer -> answer.get("repeated")).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "developer", "kam", "analyst", "council", "finance-greve"})
    void whoMayNotImport(String client) {
        as(client).get("/api/companies/imports?system=x").then().statusCode(403);
    }

    private static Response reconciled(String client, String system) {
        return as(client).get("/api/companies/imports?system=" + system);
    }

    private static Map<String, Integer> counts(Response answer) {
        assertEquals(207, answer.statusCode(), answer::asString);
        var counts = new HashMap<String, Integer>();
        List.of("created", "linked", "changed", "repeated", "refused")
                .forEach(name -> counts.put(name, answer.path(name)));
        return counts;
    }

    private static Response send(String system, boolean dryRun, String csv) {
        return given("text/csv; charset=utf-8")
                .body(csv.getBytes(UTF_8))
                .post("/api/companies/imports?system=" + system + "&dryRun=" + dryRun);
    }

    private static RequestSpecification given(String type) {
        return RestAssured.given().auth().oauth2(Tokens.of("crm")).contentType(type);
    }
}
