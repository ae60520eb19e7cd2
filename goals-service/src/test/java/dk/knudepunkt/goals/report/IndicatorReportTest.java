package dk.knudepunkt.goals.report;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.demo.InventedTables;
import dk.knudepunkt.goals.cube.Cubes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The status of the eight indicators takes the same way to the public as that of a contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IndicatorReportTest {

    private static final String REPORTS = "/api/goals/reports";
    private static final String IMPORTS = "/api/goals/series-imports";
    private static final String PUBLISHED = "/api/goals/published/2021-indicators";
    private static final String PDF = "/goals/published/2021-indicators/pdf";

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** They were known before the report, whose figures are those of a minute ago. */
    @BeforeEach
    void takeInTheInvented() throws IOException {
        for (var table : InventedTables.NAMES) {
            take(table, "2021-11-04", InventedTables.read(table), "invented-" + table);
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () -> sql.run(
                                "update series_import set taken_at = '2021-11-05T00:00:00Z' where extracted_on = '2021-11-04' and invented"));
    }

    @AfterEach
    void forgetThem() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("report_comment", "report_member", "status_report")
                        .forEach(table -> sql.run("delete from " + table)));
    }

    @Test
    void theEventIsTheExample() throws IOException {
        var published = new ReportNews.IndicatorReportPublished(
                UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0b12"),
                "2021-indicators",
                2021,
                LocalDate.of(2021, 12, 31),
                Instant.parse("2022-05-16T09:59:00Z"),
                Instant.parse("2022-05-17T08:00:00Z"));
        Contracts.assertIsExample("indicator-report.published.v1", json.writeValueAsString(published));
    }

    @Test
    void itsFrontPageSaysHowItIsAndWhatIsToBeAdjusted() {
        var id = begun();
        as("analyst")
                .get(REPORTS + "/" + id)
                .then()
                .body("name", is("2021-indicators"))
                .body("cutOff", is("2021-12-31"))
                .body("content.parties", contains("Region Sjælland"))
                .body("content.goals", hasSize(7))
                .body("content.goals.indicators.flatten()", hasSize(8))
                .body(
                        "content.goals.find { it.no == 3 }.indicators.code",
                        contains("productivity-trade-transport", "productivity-business-services"))
                .body("texts.find { it.goal == 1 }.text", is("4.189 virksomheder har eksport."));
        write(id, "front-page", "Det går fremad.").then().statusCode(200);
        IntStream.rangeClosed(1, 7)
                .forEach(goal -> write(id, "goals/" + goal, "Mål " + goal + " er set efter.")
                        .then()
                        .statusCode(200));
        write(id, "goals/8", "Otte").then().statusCode(404).body("type", is("/problems/strategic-goal-not-found"));
        act(id, "analyst", "commenting").then().statusCode(200);
        act(id, "analyst-2", "approval")
                .then()
                .statusCode(409)
                .body("type", is("/problems/status-report-adjustments-unwritten"));
        write(id, "adjustments", "Flere skal eksportere.").then().statusCode(200);
        comment(id, 8).then().statusCode(422).body("errors[0].pointer", is("/goal"));
        act(id, "analyst", "approval").then().statusCode(403).body("type", is("/problems/status-report-own"));
        act(id, "analyst-2", "approval").then().statusCode(200).body("status", is("APPROVED"));
    }

    @Test
    void everyIndicatorIsWholeAndReadByAnybody() throws IOException {
        var id = published();
        var told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("report", id), heard -> !heard.isEmpty());
        assertEquals("indicator-report.published.v1", told.getFirst().getType());
        Contracts.assertValid("indicator-report.published.v1", Events.data(told.getFirst()));

        var report = given().get(PUBLISHED);
        var export = "content.goals.indicators.flatten().find { it.code == 'export-share' }.";
        report.then()
                .statusCode(200)
                .body("summary", is("Det går fremad."))
                .body("adjusted", is("Flere skal eksportere."))
                .body("texts", hasSize(7))
                .body(export + "whenSet.value", is(9.5f))
                .body(export + "target.value", is(13.5f))
                .body(export + "now.year", is(2019))
                .body(export + "now.value", is(9.8f))
                .body(export + "now.goalpost", is(13.8f))
                .body(export + "now.movement", is("BOTH"))
                .body(export + "path.find { it.year == 2030 }.required", is(13.8f))
                .body(export + "age.readOn", is("2021-11-04"))
                .body(export + "age.stale", is(true))
                .body(export + "invented", is(true))
                .body(export + "series.find { it.area == '084' && it.year == 2018 }.sourceTable", is("GF6"))
                .body("content.goals.indicators.flatten().now.year.unique()", contains(2019));
        given().header("If-None-Match", report.header("ETag"))
                .get(PUBLISHED)
                .then()
                .statusCode(304);
        given().accept("text/html")
                .header("Accept-Language", "da")
                .get("/goals/published/2021-indicators")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Status på 2030-målene 2021"),
                        containsString("Flere skal eksportere."),
                        containsString("Den næstmest produktive region"),
                        containsString(
                                "/goals/indicators/export-share?until=2021&amp;knownAt=2025-12-31T23:29:00Z\">9,8"),
                        containsString("Både målet og vi har flyttet os"),
                        containsString("/api/goals/published/2021-indicators/series/json-stat")));
        reading("council", "en")
                .get("/goals/indicators/export-share?knownAt=2021-11-04")
                .then()
                .statusCode(200)
                .body(containsString("As it was known"))
                .body(not(containsString("9.8")));
    }

    @Test
    void itsFiguresAreOpenInEveryForm() throws IOException {
        published();
        var figures = PUBLISHED + "/figures";
        given().get(figures)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("", hasSize(8))
                .body("goal", contains(1, 2, 3, 3, 4, 5, 6, 7))
                .body("find { it.code == 'export-share' }.value", is(9.8f))
                .body("find { it.code == 'export-share' }.target", is(13.8f))
                .body("find { it.code == 'export-share' }.valueYear", is(2019))
                .body("find { it.code == 'export-share' }.verdict", nullValue());
        assertThat(given().get(figures + "?format=CSV").asString().lines().toList())
                .hasSize(9)
                .anyMatch(line -> line.startsWith("2021-indicators,2021-12-31,2025-12-31T23:29:00Z,1,export-share,")
                        && line.contains(",13.8,PERCENT,9.8,")
                        && line.contains(",2019,9.5,13.5,BOTH,2021-11-04,"));
        assertThat(given().get(figures + "?format=DANISH_CSV").asString()).contains(";13,8;PERCENT;9,8;");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                given().get(PUBLISHED + "/series?format=XLSX").asByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).anySatisfy(row -> {
                assertEquals("export-share", row.getCellText(0));
                assertEquals("084", row.getCellText(1));
                assertEquals("2018", row.getCellText(4));
                assertEquals("15.4", row.getCellAsNumber(5).orElseThrow().toPlainString());
            });
        }
        var cube = given().get(figures + "/json-stat").asByteArray();
        var at = Map.of("time", "2021-12-31", "target", "export-share");
        assertEquals("9.8", Cubes.value(cube, at, "column", "value"));
        assertEquals("13.5", Cubes.value(cube, at, "column", "targetWhenSet"));

        var series = given().header("Accept-Language", "en").get(PUBLISHED + "/series/json-stat");
        series.then()
                .statusCode(200)
                .body("id", contains("contents", "indicator", "area", "year"))
                .body("role.geo", contains("area"))
                .body("role.time", contains("year"))
                .body("dimension.indicator.category.index", hasSize(8))
                .body("dimension.area.category.index", hasSize(6))
                .body("dimension.indicator.category.label.'export-share'", is("Share of exporting companies (%)"));
        assertEquals(
                "381",
                Cubes.value(
                        series.asByteArray(),
                        Map.of("indicator", "productivity-trade-transport", "area", "082", "year", "2018")));
        given().get(PUBLISHED + "/series?format=DOCX").then().statusCode(400);
        given().get("/api/goals/published/1999-indicators/series").then().statusCode(404);
    }

    /** Also where both texts are as long as they may be. */
    @Test
    void itIsPrintedWithItsFrontPageOnOnePage() throws IOException {
        published("Det går fremad. " + "Mange ord. ".repeat(71), "Flere skal eksportere. " + "Mange ord. ".repeat(70));
        var pdf = given().header("Accept-Language", "da").get(PDF);
        pdf.then().statusCode(200).contentType("application/pdf");
        assertArrayEquals(
                pdf.asByteArray(),
                given().header("Accept-Language", "da").get(PDF).asByteArray());
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Status på 2030-målene 2021");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "Table", "TH", "TD", "Link");
            assertThat(text(document, 1))
                    .contains("Det går fremad.", "Det skal justeres", "Flere skal eksportere.")
                    .contains("Andel eksporterende", "Andel højtuddannede", "Andel højvækst")
                    .doesNotContain("1. Lige så mange eksporterer");
            assertThat(text(document, 2)).contains("1. Lige så mange eksporterer", "Mål 1 er set efter.");
            assertThat(links(document, 0))
                    .contains(
                            "http://localhost:8080/goals/indicators/export-share?until=2021&knownAt=2025-12-31T23:29:00Z");
        }
    }

    /** The report stands; what was revised since is told beside it. */
    @Test
    void aRevisionIsToldBesideTheReport() throws IOException {
        var id = published();
        as("analyst").get(REPORTS + "/" + id + "/delta").then().statusCode(200).body("targets", empty());
        var revised = new String(InventedTables.read("GF6"), StandardCharsets.UTF_8)
                .replace("085;EKSFIRMA;TOT;2019;4371", "085;EKSFIRMA;TOT;2019;4460");
        var taken = take(
                "GF6",
                "2022-11-04",
                revised.getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());
        try {
            as("developer")
                    .get(REPORTS + "/" + id + "/delta")
                    .then()
                    .body("targets.code", contains("export-share"))
                    .body("targets[0].then", is(9.8f))
                    .body("targets[0].now", is(10.0f))
                    .body("targets[0].comparable", is(true));
            reading("analyst", "da")
                    .get("/goals/reports/" + id + "/delta")
                    .then()
                    .body(containsString("<strong>9,8</strong>"))
                    .body(containsString("<strong>10"));
            given().get(PUBLISHED + "/figures").then().body("find { it.code == 'export-share' }.value", is(9.8f));
        } finally {
            as("analyst")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body("{\"reason\": \"Prøve\"}")
                    .post(IMPORTS + "/" + taken.path("id") + "/withdrawal")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        for (var year : List.of(1999, 2027)) {
            begin(year, "INDICATORS")
                    .then()
                    .statusCode(422)
                    .body("type", is("/problems/status-report-year-out-of-range"))
                    .body("detail", containsString("2021"))
                    .body("errors[0].pointer", is("/year"));
        }
        write(begun(), "adjustments", "x".repeat(801))
                .then()
                .statusCode(422)
                .body("type", is("/problems/status-report-front-page-too-long"))
                .body("errors[0].pointer", is("/text"));
        var contract = begin(2021, "HALF_YEAR").<String>path("id");
        write(contract, "adjustments", "Mere")
                .then()
                .statusCode(404)
                .body("type", is("/problems/status-report-no-adjustments"));
        for (var outsider : List.of("council", "developer", "les-solroed", "crm")) {
            as(outsider)
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body("{\"text\": \"x\"}")
                    .put(REPORTS + "/" + contract + "/adjustments")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void itIsWrittenOnPages() {
        reading("analyst", "da").get("/goals/reports/new").then().body(containsString("Status på 2030-målene"));
        var page = "/goals/reports/" + begun();
        reading("analyst", "da")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(page + "/adjustments"))
                .body(containsString("Syv mål, otte indikatorer"));
        reading("analyst", "en")
                .get(page + "/adjustments")
                .then()
                .statusCode(200)
                .body(containsString("which new ones are needed"));
        reading("analyst", "da")
                .redirects()
                .follow(false)
                .formParam("text", "Flere skal eksportere.")
                .formParam("_version", "0")
                .post(page + "/adjustments")
                .then()
                .statusCode(303);
        reading("analyst", "da")
                .get(page + "/goals/3")
                .then()
                .body(containsString("3. Den næstmest produktive region"));
        reading("analyst", "da").get(page + "/goals/8").then().statusCode(404);
        reading("council", "da").get(page + "/adjustments").then().statusCode(403);
    }

    private static String published() {
        return published("Det går fremad.", "Flere skal eksportere.");
    }

    private static String published(String situation, String adjustments) {
        var id = begun();
        write(id, "front-page", situation).then().statusCode(200);
        write(id, "adjustments", adjustments).then().statusCode(200);
        IntStream.rangeClosed(1, 7)
                .forEach(goal -> write(id, "goals/" + goal, "Mål " + goal + " er set efter.")
                        .then()
                        .statusCode(200));
        act(id, "analyst", "commenting").then().statusCode(200);
        act(id, "analyst-2", "approval").then().statusCode(200);
        act(id, "analyst", "publication").then().statusCode(200).body("status", is("PUBLISHED"));
        return id;
    }

    private static String begun() {
        var begun = begin(2021, "INDICATORS");
        begun.then().statusCode(201).body("status", is("DRAFT"));
        return begun.path("id");
    }

    private static Response begin(int year, String kind) {
        return as("analyst")
                .contentType(ContentType.JSON)
                .body("{\"year\": %d, \"kind\": \"%s\"}".formatted(year, kind))
                .post(REPORTS);
    }

    private static Response write(String id, String what, String text) {
        return as("analyst")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\"}")
                .put(REPORTS + "/" + id + "/" + what);
    }

    private static Response comment(String id, int goal) {
        return as("developer")
                .contentType(ContentType.JSON)
                .body("{\"goal\": %d, \"text\": \"Hvad?\"}".formatted(goal))
                .post(REPORTS + "/" + id + "/comments");
    }

    private static Response act(String id, String caller, String step) {
        return as(caller).header("If-Match", "*").post(REPORTS + "/" + id + "/" + step);
    }

    private static Response take(String table, String extractedOn, byte[] content, String key) {
        var taken = as("analyst")
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .queryParam("table", table)
                .queryParam("extractedOn", extractedOn)
                .queryParam("invented", true)
                .body(content)
                .post(IMPORTS);
        taken.then().statusCode(201);
        return taken;
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> links(PDDocument document, int page) throws IOException {
        return document.getPage(page).getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .map(link -> ((PDAnnotationLink) link).getAction())
                .filter(PDActionURI.class::isInstance)
                .map(action -> ((PDActionURI) action).getURI())
                .toList();
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
