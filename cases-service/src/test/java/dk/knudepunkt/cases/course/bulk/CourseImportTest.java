package dk.knudepunkt.cases.course.bulk;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.company.Overtaken;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past courses are handed over at once, as often as somebody likes, and a bad row harms no other. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseImportTest {

    private static final String HEADINGS =
            "externalId;company.cvr;company.name;company.municipalityCode;courseKind;developerId;startedOn;completedOn;themes\n";

    private final String system = "s-" + UUID.randomUUID();

    @Test
    void aRowBecomesACourseOnceAndTellsOfIt() {
        var cvr = newCvr();
        var row = HEADINGS + row("a-1", cvr);
        var first = send("text/csv", false, row);
        first.then().statusCode(207).body("created", is(1)).body("rows.status", contains(201));
        var course = first.<String>path("rows[0].courseId");
        as("triage")
                .get("/api/courses/" + course)
                .then()
                .body("status", is("COMPLETED"))
                .body("system", is(system))
                .body("externalId", is("a-1"))
                .body("themes", contains("FINANCING", "EXPORT"));
        assertEquals(
                List.of("course.opened.v4", "course.completed.v2"),
                awaitEvents(course, 2).stream().map(CloudEvent::getType).toList());
        send("text/csv", false, row)
                .then()
                .body("repeated", is(1))
                .body("rows.status", contains(200))
                .body("rows.courseId", contains(course));
        assertEquals(1, coursesOf(cvr));
    }

    @Test
    void theSameRowIsTheSameInEitherForm() {
        var cvr = newCvr();
        send("text/csv", false, HEADINGS + row("a-1", cvr)).then().body("created", is(1));
        send("application/x-ndjson", false, """
                {"externalId": "a-1", "company": {"cvr": "%s", "name": "Gammel ApS", "municipalityCode": "269"}, "courseKind": "SHORT", \
                "developerId": "developer", "startedOn": "2019-02-01", "completedOn": "2019-05-31", "themes": ["EXPORT", "FINANCING"]}
                """.formatted(cvr)).then().body("repeated", is(1));
    }

    @Test
    void aChangedRowIsRefusedAndAnotherCallersIsToo() {
        var row = HEADINGS + row("b-1", newCvr());
        send("text/csv", false, row).then().body("created", is(1));
        send("text/csv", false, row.replace("2019-05-31", "2019-06-30"))
                .then()
                .body("refused", is(1))
                .body("rows.problem", contains("/problems/import-row-changed"))
                .body("rows.status", contains(409));
        hand("triage", "text/csv", false, row).then().body("rows.problem", contains("/problems/course-known"));
    }

    @Test
    void eachRowStandsAlone() {
        var good = newCvr();
        var file = HEADINGS
                + row("c-1", good)
                + row("c-2", "12345675")
                + row("c-3", newCvr()).replace("developer", "nobody-we-know")
                + row("c-4", newCvr()).replace("2019-05-31", "2018-05-31")
                + row("c-5", newCvr()).replace("SHORT", "LONG")
                + row("", newCvr())
                + row("c-7", newCvr());
        var sent = send("text/csv", false, file);
        sent.then()
                .statusCode(207)
                .body("created", is(2))
                .body("refused", is(5))
                .body("rows.findAll { it.status == 201 }.externalId", contains("c-1", "c-7"))
                .body("rows[1].errors.pointer", contains("/company/cvr"))
                .body("rows[2].problem", is("/problems/course-developer-unknown"))
                .body("rows[3].problem", is("/problems/course-completion-out-of-range"))
                .body("rows[4].errors.pointer", contains("/courseKind"))
                .body("rows[5].problem", is("/problems/import-row-without-id"));
        reconciled().then().body("items.externalId", contains("c-1", "c-7")).body("items.cvr[0]", is(good));
    }

    /** Somebody else changes the company each time that the row has read it. */
    @Test
    void aRowThatIsOvertakenHarmsNoOther() {
        var overtaken = Overtaken.company();
        var file = HEADINGS + row("o-1", newCvr()) + row("o-2", overtaken) + row("o-3", newCvr());
        Overtaken.during(
                overtaken,
                () -> send("text/csv", false, file)
                        .then()
                        .statusCode(207)
                        .body("rows.status", contains(201, 412, 201))
                        .body("rows[1].externalId", is("o-2"))
                        .body("rows[1].problem", is("/problems/stale-version")));
        send("text/csv", false, file).then().body("rows.status", contains(200, 201, 200));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing() {
        var cvr = newCvr();
        send("text/csv", true, HEADINGS + row("d-1", cvr) + row("d-1", cvr) + row("d-1", newCvr()) + row("d-2", "1"))
                .then()
                .body("dryRun", is(true))
                .body("rows.status", contains(201, 200, 409, 422))
                .body("rows[0].courseId", nullValue());
        as("triage").get("/api/companies/" + cvr).then().statusCode(404);
        reconciled().then().body("items", empty());
        send("text/csv", false, HEADINGS + row("d-1", cvr)).then().body("created", is(1));
        send("text/csv", true, HEADINGS + row("d-1", cvr))
                .then()
                .body("repeated", is(1))
                .body("rows[0].courseId", notNullValue());
    }

    @Test
    void aFileOfAnOldSpreadsheetIsReadAsItIs() {
        var cvr = newCvr();
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("crm"))
                .contentType("text/csv; charset=windows-1252")
                .body((HEADINGS + row("e-1", cvr).replace("Gammel", "Sø")).getBytes(Charset.forName("windows-1252")))
                .post("/api/courses/imports?system=" + system)
                .then()
                .body("created", is(1));
        as("triage").get("/api/companies/" + cvr).then().body("name", is("Sø ApS"));
    }

    @Test
    void aRowOfAnotherSystemIsRefused() {
        send(
                        "application/x-ndjson",
                        false,
                        IMPORT.replace("12345674", newCvr())
                                .replaceAll("\\s+", " ")
                                .replaceFirst("\\{", "{\"externalId\": \"f-1\", \"system\": \"elsewhere\", "))
                .then()
                .body("rows.problem", contains("/problems/course-import-other-system"))
                .body("rows[0].errors.pointer", contains("/system"));
    }

    @Test
    void whatBecameOfTheRowsIsListedInPages() {
        send("text/csv", false, HEADINGS + row("g-1", newCvr()) + row("g-2", newCvr()) + row("g-3", newCvr()));
        var first = as("crm").get("/api/courses/imports?limit=2&system=" + system);
        first.then().body("items.externalId", contains("g-1", "g-2"));
        as("crm")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/courses/imports?limit=2&system=" + system)
                .then()
                .body("items.externalId", contains("g-3"))
                .body("items.completedOn", contains("2019-05-31"));
        as("triage").get("/api/courses/imports?system=" + system).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"developer, 403", "les-solroed, 403", "kam, 403", "triage, 207", "admin, 207", "crm, 207"})
    void onlyTheDeskAndSystemsHandOver(String client, int status) {
        hand(client, "text/csv", false, HEADINGS + row("h-" + client, newCvr()))
                .then()
                .statusCode(status);
    }

    @Test
    void theSystemIsAskedFor() {
        hand("crm", "text/csv", false, HEADINGS, "").then().statusCode(422);
    }

    private static String row(String id, String cvr) {
        return id + ";" + cvr + ";Gammel ApS;269;SHORT;developer;2019-02-01;2019-05-31;FINANCING|EXPORT\n";
    }

    private Response send(String type, boolean dryRun, String file) {
        return hand("crm", type, dryRun, file);
    }

    private Response hand(String client, String type, boolean dryRun, String file) {
        return hand(client, type, dryRun, file, "&system=" + system);
    }

    private static Response hand(String client, String type, boolean dryRun, String file, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(client))
                .contentType(type + "; charset=utf-8")
                .body(file.getBytes(UTF_8))
                .post("/api/courses/imports?dryRun=" + dryRun + query);
    }

    private Response reconciled() {
        return as("crm").get("/api/courses/imports?system=" + system);
    }

    private static int coursesOf(String cvr) {
        return as("triage")
                .get("/api/companies/" + cvr + "/courses")
                .<List<Object>>path("items")
                .size();
    }
}
