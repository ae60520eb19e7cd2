package dk.knudepunkt.cases.directory;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.FurtherRows;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of companies: in its orders, counted, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyListTest {

    private static final String LINES = "/api/companies/directory/lines";

    private static final WholeList LIST = new WholeList(CompanyListTest::page, "/companies", "[0-9]{8}");

    @Inject
    Sql sql;

    @Test
    void eachOrderLeadsThroughAllThatIsFoundThoughManyAreCalledTheSame() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> registered("Kludeklip " + letters(each)))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("update company set folded_name = 'kludeklip' where cvr = any (?)", laid));
        Stream.of("name", "cvr").forEach(column -> LIST.goesBothWays("q=kludeklip", column, laid));
    }

    @Test
    void theListStandsInTheOrderOfItsHeads() {
        var last = registered("Hjulmager Øst");
        var first = registered("Hjulmager Alfa");
        var middle = registered("Hjulmager Midt");
        assertEquals(List.of(first, middle, last), LIST.shown("q=hjulmager"));
        assertEquals(List.of(last, middle, first), LIST.shown("q=hjulmager&sort=-name"));
        var byNumber = Stream.of(first, middle, last).sorted().toList();
        assertEquals(byNumber, LIST.shown("q=hjulmager&sort=cvr"));
        assertEquals(byNumber.reversed(), LIST.shown("q=hjulmager&sort=-cvr"));
        assertEquals(byNumber.reversed(), LIST.shown("q=hjulmager&municipality=269&sort=-cvr"));
    }

    @Test
    void whoSearchesByNumberIsShownThemByNumberUnlessTheyAskForNames() {
        var first = registered("Ørkenrotte");
        var beginning = first.substring(0, 6);
        var shown = LIST.shown("q=" + beginning);
        assertEquals(shown.stream().sorted().toList(), shown);
        assertTrue(LIST.shown("q=" + beginning + "&sort=name").containsAll(shown));
    }

    @Test
    void theFormLeavesTheOrderAsItUsuallyIsUnlessOneIsChosen() {
        var lower = registered("Ørkenrotte Lav");
        var higher = registered("Abekat Høj");
        var query = "q=" + lower.substring(0, 3) + "&sort=";
        var shown = LIST.shown(query);
        assertTrue(shown.containsAll(List.of(lower, higher)));
        assertEquals(shown.stream().sorted().toList(), shown);
        assertTrue(page("/companies?" + query).contains("<option value=\"\" selected>Det sædvanlige</option>"));
        assertTrue(page("/companies?" + query + "name").contains("<option value=\"name\" selected>"));
    }

    @Test
    void anUnknownOrderIsRefusedInTheReadersLanguage() {
        refused("da", "/companies?sort=municipality")
                .then()
                .statusCode(400)
                .body(containsString("Parameteren sort har en værdi, der ikke kan bruges"));
        refused("en", "/companies?sort=municipality")
                .then()
                .statusCode(400)
                .body(containsString("The parameter sort has a value that cannot be used"));
        as("triage").get(LINES + "?sort=municipality").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "cvr", "-name"})
    void aForgedPlaceInTheListIsRefused(String sort) {
        var forged = Cursor.after(sort, "Ikke Foldet!", UUID.randomUUID());
        refused("da", "/companies?sort=" + sort + "&cursor=" + forged.encoded())
                .then()
                .statusCode(400);
        var ofAnotherOrder = Cursor.after("other", "12345674", UUID.randomUUID());
        refused("da", "/companies?sort=" + sort + "&cursor=" + ofAnotherOrder.encoded())
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsCountedWithThoseThatHaveACourseAlsoByTheirAlias() {
        var guided = registered("Tællemaskine Et");
        var survivor = registered("Tællemaskine To");
        registered("Tællemaskine Tre");
        as("triage")
                .body(ONGOING.replace("12345674", guided))
                .post("/api/courses")
                .then()
                .statusCode(201);
        assertTrue(counted("taellemaskine").contains("<strong>3</strong> virksomheder, heraf <strong>1</strong> med"));
        as("triage")
                .header("If-Match", as("triage").get("/api/companies/" + guided).header("ETag"))
                .body("{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt CVR-nummer\"}")
                .post("/api/companies/" + guided + "/merge")
                .then()
                .statusCode(200);
        assertTrue(counted("taellemaskine").contains("<strong>3</strong> virksomheder, heraf <strong>2</strong> med"));
        assertTrue(
                counted("taellemaskine tre").contains("<strong>1</strong> virksomhed, heraf <strong>0</strong> med"));
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        registered("Hattemager Otto");
        FurtherRows.of(as("triage").queryParam("q", "hattemager"), "/companies")
                .body(containsString("Hattemager Otto"))
                .body(not(containsString(", heraf")));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        IntStream.range(0, 53).forEach(each -> registered("Hjem & Tag " + letters(each)));
        var query = "q=hjem+%26+tag&municipality=269&sort=-name";
        var shown = LIST.shown(query);
        assertEquals(53, shown.size());
        var page = page("/companies?" + query);
        assertTrue(
                page.contains(
                        "href=\"" + LINES + "?q=hjem+%26+tag&amp;municipality=269&amp;sort=-name&amp;format=XLSX\""),
                page);
        assertEquals(
                shown,
                ListFile.ofWorkbook(lines("triage", query + "&format=XLSX").asByteArray(), "cvr"));
        var csv = lines("triage", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "cvr"));
        assertEquals("Solrød", ListFile.ofDanishCsv(csv, "municipality").getFirst());
        assertEquals(shown, lines("triage", query).<List<String>>path("cvr"));
    }

    @Test
    void whereNothingIsCalledSoTheFileHoldsThoseThatAreCalledAlike() {
        var cvr = registered("Zwiebelkuchens Rebslageri");
        var shown = LIST.shown("q=zwibelkuchen");
        assertEquals(List.of(cvr), shown);
        assertEquals(shown, lines("triage", "q=zwibelkuchen").<List<String>>path("cvr"));
        refused("da", "/companies?q=zwibelkuchen").then().body(not(containsString("aria-sort")));
    }

    @Test
    void aSystemTakesHomeThoseThatItRegistered() {
        registered("Piskesmæld Andres");
        var own = newCvr();
        as("crm")
                .body(company(own, "Piskesmæld Eget"))
                .post("/api/companies")
                .then()
                .statusCode(201);
        assertEquals(List.of(own), lines("crm", "q=piskesm").<List<String>>path("cvr"));
        as("triage").get(LINES + "?q=piskesm").then().body("cvr", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve"})
    void whoMayNotKnowCompaniesTakesNoneHome(String client) {
        as(client).get(LINES).then().statusCode(403);
    }

    @Test
    void whatIsTooLongForAFileIsRefusedAndSaysWhatToDo() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                        insert into company (id, version, cvr, name, folded_name, bare_name, advertising_protected,
                                             survivor_id, registered_at, quiet_since)
                        select id, 0, 'Q' || n, 'Fyldstof', 'fyldstof', 'fyldstof', false, id, now(), current_date
                        from (select gen_random_uuid() as id, n from generate_series(1, 20001) as n) as filling"""));
        try {
            as("triage")
                    .get(LINES + "?q=fyldstof")
                    .then()
                    .statusCode(422)
                    .body("type", is("/problems/company-too-many-for-a-file"))
                    .body("detail", containsString("/api/companies/lines"));
            refused("da", "/companies?q=fyldstof")
                    .then()
                    .statusCode(200)
                    .body(containsString("Indsnævr den for at hente den."))
                    .body(not(containsString("format=XLSX")));
            refused("en", "/companies?q=fyldstof").then().body(containsString("Narrow it to download it."));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                // What refers to each is looked up by plans that were made when there were few.
                sql.run("analyze company");
                sql.run("delete from company where cvr like 'Q%'");
            });
        }
    }

    private static String counted(String q) {
        return as("triage")
                .accept("text/html")
                .header("Accept-Language", "da")
                .queryParam("q", q)
                .get("/companies")
                .asString();
    }

    private static Response refused(String language, String address) {
        return as("triage")
                .accept("text/html")
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static String page(String address) {
        return as("triage")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(address)
                .asString();
    }

    private static Response lines(String client, String query) {
        var answer = as(client).urlEncodingEnabled(false).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    /** Not two companies are called alike. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static String registered(String name) {
        var cvr = newCvr();
        as("triage").body(company(cvr, name)).post("/api/companies").then().statusCode(201);
        return cvr;
    }

    private static String company(String cvr, String name) {
        return """
                {"cvr": "%s", "name": "%s", "municipalityCode": "269", "advertisingProtected": false}""".formatted(cvr, name);
    }
}
