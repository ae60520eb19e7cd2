package dk.knudepunkt.goals.report;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.goals.cube.Cubes;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matcher;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report from its beginning to the public, on 1 January 2026: what other tests record today comes after its figures. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReportLifeTest {

    private static final String REPORTS = "/api/goals/reports";
    private static final String HALF_YEAR = """
            {"year": 2021, "kind": "HALF_YEAR"}""";
    private static final String PUBLISHED = "/api/goals/published/2021-half-year";

    @Inject
    Sql sql;

    @Inject
    SessionFactory sessions;

    @Inject
    ObjectMapper json;

    @AfterEach
    void forgetThem() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("report_comment", "report_member", "status_report")
                        .forEach(table -> sql.run("delete from " + table)));
    }

    @Test
    void theEventIsTheExample() throws IOException {
        var published = new ReportNews.ReportPublished(
                UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0b11"),
                "2021-half-year",
                2021,
                ReportKind.HALF_YEAR,
                LocalDate.of(2021, 6, 30),
                Instant.parse("2021-08-16T09:59:00Z"),
                Instant.parse("2021-08-17T08:00:00Z"));
        Contracts.assertIsExample("report.published.v1", json.writeValueAsString(published));
    }

    /** Two courses recorded in time, one a year later: the report stays at what it was, and the difference names the third. */
    @Test
    void whatIsRegisteredLateIsToldBesideTheReportAndNotInIt() {
        CompletedCourse.of("ACTION_PLAN", "2021-04-07").announce("2021-04-08T08:00:00Z", "269");
        var second = CompletedCourse.of("ACTION_PLAN", "2021-04-08").announce("2021-04-09T08:00:00Z", "253");
        awaitMember(second);
        var id = approved();
        var then = as("analyst").get(REPORTS + "/" + id);
        var value = then.<Integer>path(target("9.2") + ".value");
        then.then().body("knownAt", is("2025-12-31T23:29:00Z")).body("status", is("APPROVED"));

        var late = CompletedCourse.of("ACTION_PLAN", "2021-06-28").announce();
        awaitMember(late);
        second.correct("SHORT", "2021-04-08", "SPECIALISED");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(this::membersOf92, not(hasItem(second.id().toString())));

        as("analyst")
                .get(REPORTS + "/" + id)
                .then()
                .body(target("9.2") + ".value", is(value))
                .body(target("9.2") + ".definitionVersion", is(1));
        var change = "targets.find { it.code == '9.2' }.changes.find { it.id == '%s' }";
        as("developer")
                .get(REPORTS + "/" + id + "/delta")
                .then()
                .statusCode(200)
                .body("targets.find { it.code == '9.2' }.then", is(value))
                .body("targets.find { it.code == '9.2' }.comparable", is(true))
                .body(change.formatted(late.id()) + ".why", is("REGISTERED_LATE"))
                .body(change.formatted(late.id()) + ".day", is("2021-06-28"))
                .body(change.formatted(second.id()) + ".why", is("GONE"));
        reading("analyst", "da")
                .get("/goals/reports/" + id + "/delta")
                .then()
                .statusCode(200)
                .body(containsString("Registreret senere"))
                .body(containsString(late.id().toString()));
        as("council").get(REPORTS + "/" + id + "/delta").then().statusCode(403);
    }

    @Test
    void whatIsPublishedIsReadByAnybodyAndIsTheSameEachTime() throws IOException {
        var id = approved();
        given().get(PUBLISHED).then().statusCode(404).body("type", is("/problems/status-report-not-published"));
        act(id, "analyst", "publication").then().statusCode(200).body("status", is("PUBLISHED"));

        var told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("report", id), heard -> !heard.isEmpty());
        assertEquals("report.published.v1", told.getFirst().getType());
        Contracts.assertValid("report.published.v1", Events.data(told.getFirst()));

        var report = given().get(PUBLISHED);
        report.then()
                .statusCode(200)
                .body("summary", is("Det går, som det skal."))
                .body("content.goals", hasSize(18))
                .body(target("3.1") + ".reported.segments.GROWTH", is(89))
                .body("history", nullValue())
                .body("texts.find { it.goal == 9 }.text", is("Mål 9 følger planen."));
        // What 3.1 asks for was guided the year before: it is over, and its link leads into its period.
        report.then().body(target("3.1") + ".until", is("2020-12-31")).body(target("9.1") + ".until", is("2021-06-30"));
        assertFlat(report.path(target("9.1") + ".value"));
        given().get("/api/goals/published").then().body("items.name", contains("2021-half-year"));
        given().header("If-None-Match", report.header("ETag"))
                .get(PUBLISHED)
                .then()
                .statusCode(304);

        var pdf = given().get("/goals/published/2021-half-year/pdf");
        pdf.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("status-2021-half-year.pdf"));
        assertArrayEquals(
                pdf.asByteArray(),
                given().get("/goals/published/2021-half-year/pdf").asByteArray());
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Halvårsstatus 2021");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Det går, som det skal.")
                    .contains("Mål 9 følger planen.")
                    .contains("9.1")
                    .contains("n er ikke oplyst");
            assertThat(document.getPage(0).getAnnotations()).isNotEmpty();
        }
        given().header("Accept-Language", "da")
                .accept("text/html")
                .get("/goals/published/2021-half-year")
                .then()
                .statusCode(200)
                .body(containsString("Halvårsstatus 2021"))
                .body(containsString("Det går, som det skal."));
        given().accept("text/html")
                .get("/goals/published")
                .then()
                .statusCode(200)
                .body(containsString("/goals/published/2021-half-year"));

        // A second edition tells what was wrong in the first.
        as("analyst")
                .contentType(ContentType.JSON)
                .body(HALF_YEAR)
                .post(REPORTS)
                .then()
                .statusCode(201)
                .body("edition", is(2))
                .body("name", is("2021-half-year-2"));
    }

    private static void assertFlat(Integer value) throws IOException {
        var flat = given().get(PUBLISHED + "/figures");
        flat.then().statusCode(200).body("", hasSize(51)).body("find { it.code == '9.1' }.value", is(value));
        var lines = given().get(PUBLISHED + "/figures?format=CSV")
                .asString()
                .lines()
                .toList();
        assertEquals(52, lines.size());
        assertThat(lines.getFirst()).startsWith("report,cutOff,knownAt,goal,code");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("2021-half-year,2021-06-30,2025-12-31T23:29:00Z,9,9.1,")
                        && line.contains("," + value + ","));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                given().get(PUBLISHED + "/figures?format=XLSX").asByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertEquals(52, rows.size());
            assertEquals(
                    value,
                    rows.stream()
                            .filter(row -> "9.1".equals(row.getCellText(4)))
                            .findFirst()
                            .orElseThrow()
                            .getCellAsNumber(9)
                            .orElseThrow()
                            .intValueExact());
        }
        given().get(PUBLISHED + "/figures?format=DOCX").then().statusCode(400);
        given().get(PUBLISHED + "/series")
                .then()
                .statusCode(404)
                .body("type", is("/problems/status-report-without-series"));
        var cube = given().get(PUBLISHED + "/figures/json-stat");
        cube.then().statusCode(200).header("Access-Control-Allow-Origin", "*").body("version", is("2.0"));
        assertThat(Cubes.value(cube.asByteArray(), Map.of("target", "9.1", "column", "value", "time", "2021-06-30")))
                .isEqualTo(value.toString());
        assertThat(Cubes.value(cube.asByteArray(), Map.of("target", "9.1", "column", "target", "time", "2021-06-30")))
                .isEqualTo("600");
    }

    @Test
    void itIsWholeSettledAndSeenByAnotherBeforeItIsApproved() {
        var id = begun();
        as("analyst")
                .get(REPORTS + "/" + id)
                .then()
                .body("texts.goal", hasItem(5))
                .body("actions", contains("commenting"));
        act(id, "analyst-2", "approval")
                .then()
                .statusCode(409)
                .body("type", is("/problems/status-report-step-not-open"));
        act(id, "analyst", "commenting").then().statusCode(200);
        act(id, "analyst", "approval").then().statusCode(403).body("type", is("/problems/status-report-own"));
        act(id, "analyst-2", "approval")
                .then()
                .statusCode(409)
                .body("type", is("/problems/status-report-unwritten"))
                .body("detail", containsString("0, "));
        writeAll(id);
        var comment = as("developer")
                .contentType(ContentType.JSON)
                .body("{\"goal\": 9, \"text\": \"Skriv hvorfor.\"}")
                .post(REPORTS + "/" + id + "/comments");
        comment.then().statusCode(201);
        act(id, "analyst-2", "approval")
                .then()
                .statusCode(409)
                .body("type", is("/problems/status-report-comments-open"));
        as("analyst")
                .post(REPORTS + "/" + id + "/comments/" + comment.path("id") + "/settlement")
                .then()
                .statusCode(200)
                .body("settledBy", is("analyst"));
        act(id, "analyst-2", "approval").then().statusCode(200).body("status", is("APPROVED"));
        write(id, "goals/9", "For sent").then().statusCode(409);
        as("developer")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"For sent.\"}")
                .post(REPORTS + "/" + id + "/comments")
                .then()
                .statusCode(409);
        act(id, "analyst", "reopening")
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("knownAt", nullValue());
    }

    /** The page that follows reckons the figures, and the answer to a program does; what is kept needs none. */
    @Test
    void aTextIsKeptWithoutReckoningTheFigures() {
        var id = begun();
        var page = "/goals/reports/" + id + "/front-page";
        assertEquals(
                0,
                definitionsRead(() -> as("analyst")
                        .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                        .accept("text/html")
                        .redirects()
                        .follow(false)
                        .formParam("text", "Det går, som det skal.")
                        .formParam("_version", "0")
                        .post(page)
                        .then()
                        .statusCode(303)));
        var once = definitionsRead(
                () -> as("analyst").get(REPORTS + "/" + id).then().statusCode(200));
        assertEquals(
                once,
                definitionsRead(() -> write(id, "front-page", "Det går bedre.")
                        .then()
                        .statusCode(200)
                        .body("texts.text", hasItem("Det går bedre."))));
    }

    private long definitionsRead(Runnable deed) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        deed.run();
        return statistics
                .getEntityStatistics(MeasurementDefinition.class.getName())
                .getLoadCount();
    }

    @Test
    void oneOfAKindIsUnderWay() {
        begun();
        as("analyst-2")
                .contentType(ContentType.JSON)
                .body(HALF_YEAR)
                .post(REPORTS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/status-report-already-begun"))
                .body("errors[0].pointer", is("/kind"));
    }

    @Test
    void aPeriodThatIsNotOverIsNotReported() {
        var id = as("analyst")
                .contentType(ContentType.JSON)
                .body("{\"year\": 2026, \"kind\": \"HALF_YEAR\"}")
                .post(REPORTS)
                .<String>path("id");
        writeAll(id);
        act(id, "analyst", "commenting").then().statusCode(200);
        act(id, "analyst-2", "approval").then().statusCode(409).body("type", is("/problems/status-report-too-early"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "les-solroed", "finance-greve", "crm"})
    void othersSeeNothingOfADraft(String outsider) {
        var id = begun();
        as(outsider).get(REPORTS + "/" + id).then().statusCode(403);
        as(outsider).get(REPORTS).then().statusCode(403);
        given().get("/api/goals/published").then().statusCode(200).body("items", empty());
    }

    @Test
    void whatCannotBeIsRefused() {
        for (var wrong : List.of(
                "{\"year\": 1999, \"kind\": \"YEAR\"}", "{\"year\": 2021}", "{\"year\": 2021, \"kind\": \"X\"}")) {
            as("analyst")
                    .contentType(ContentType.JSON)
                    .body(wrong)
                    .post(REPORTS)
                    .then()
                    .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                    .contentType(startsWith("application/problem+json"));
        }
        var id = begun();
        as("developer")
                .contentType(ContentType.JSON)
                .body("{\"goal\": 99, \"text\": \"Hvad?\"}")
                .post(REPORTS + "/" + id + "/comments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/goal"));
        write(id, "goals/99", "Tekst").then().statusCode(404).body("type", is("/problems/goal-not-found"));
        write(id, "goals/9", "x".repeat(4001)).then().statusCode(422).body("errors[0].pointer", is("/text"));
        as("analyst")
                .header("If-Match", "\"99\"")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"x\"}")
                .put(REPORTS + "/" + id + "/front-page")
                .then()
                .statusCode(412);
        as("analyst")
                .get(REPORTS + "/" + id + "/delta")
                .then()
                .statusCode(404)
                .body("type", is("/problems/status-report-not-frozen"));
        as("analyst").get(REPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void itIsWrittenOnPages() {
        var begun = given().redirects()
                .follow(false)
                .spec(reading("analyst", "da"))
                .formParam("year", "2021")
                .formParam("kind", "YEAR")
                .post("/goals/reports/new");
        begun.then().statusCode(303);
        var address = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        reading("analyst", "da").get(address).then().statusCode(200).body(containsString("Årsstatus 2021"));
        reading("analyst", "en")
                .get(address + "/goals/9")
                .then()
                .statusCode(200)
                .body(containsString("Say what the figures"));
        given().redirects()
                .follow(false)
                .spec(reading("analyst", "da"))
                .formParam("text", "Fra siden")
                .formParam("_version", "0")
                .post(address + "/goals/9")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .spec(reading("developer", "da"))
                .formParam("goal", "9")
                .formParam("text", "")
                .post(address + "/comments")
                .then()
                .statusCode(422)
                .body(containsString("Fra siden"))
                .body(once("id=\"errors\""))
                .body(once("id=\"text-error\""));
        reading("analyst", "da").get("/goals/reports").then().statusCode(200).body(containsString("Udkast"));
        reading("council", "da").get("/goals/reports").then().statusCode(403);
    }

    private String approved() {
        var id = begun();
        writeAll(id);
        act(id, "analyst", "commenting").then().statusCode(200);
        act(id, "analyst-2", "approval").then().statusCode(200);
        return id;
    }

    private static String begun() {
        var begun = as("analyst").contentType(ContentType.JSON).body(HALF_YEAR).post(REPORTS);
        begun.then().statusCode(201).body("status", is("DRAFT"));
        return begun.path("id");
    }

    private static void writeAll(String id) {
        write(id, "front-page", "Det går, som det skal.").then().statusCode(200);
        IntStream.rangeClosed(1, 18)
                .forEach(goal -> write(id, "goals/" + goal, "Mål " + goal + " følger planen.")
                        .then()
                        .statusCode(200));
    }

    private static Response write(String id, String what, String text) {
        return as("analyst")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\"}")
                .put(REPORTS + "/" + id + "/" + what);
    }

    private static Response act(String id, String caller, String step) {
        return as(caller).header("If-Match", "*").post(REPORTS + "/" + id + "/" + step);
    }

    private void awaitMember(CompletedCourse course) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(this::membersOf92, hasItem(course.id().toString()));
    }

    private List<String> membersOf92() {
        return as("analyst")
                .get("/api/goals/contracts/2021/targets/9.2/figure/members?limit=200")
                .path("items.id");
    }

    /** An id is one thing's alone. */
    private static Matcher<String> once(String id) {
        return both(containsString(id)).and(not(matchesPattern("(?s).*" + id + ".*" + id + ".*")));
    }

    private static String target(String code) {
        return "content.goals.targets.flatten().find { it.code == '%s' }".formatted(code);
    }
}
