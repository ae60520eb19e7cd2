package dk.knudepunkt.cases.task;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.FurtherRows;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.web.Cursor;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of tasks: in its orders, counted, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TaskListTest {

    private static final String PAGE = "/adviser-tasks";
    private static final String LINES = "/api/adviser-tasks/lines";
    private static final String FOUND = "Rådgiveropgaver";
    private static final WholeList LIST = new WholeList(TaskListTest::page, PAGE);

    @Inject
    Sql sql;

    @Test
    void eachOrderLeadsThroughTheWholeListThoughManyAreAlike() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> requested("Ens opgave " + each / 26, "2019-02-01"))
                .toList();
        Stream.of("requested", "title").forEach(column -> LIST.goesBothWays(column, laid));
        assertTrue(LIST.shown("status=REQUESTED&sort=title").containsAll(laid));
    }

    @Test
    void theListStandsInTheOrderOfItsHeads() {
        requested("Aaa først for sig", "2018-01-02");
        requested("Zzz sidst for sig", "2018-01-03");
        var shown = LIST.shown("sort=title").stream().map(TaskListTest::title).toList();
        assertTrue(shown.indexOf("Aaa først for sig") < shown.indexOf("Zzz sidst for sig"));
        var days = as("analyst").get(LINES + "?sort=requested").<List<String>>path("requestedOn");
        assertEquals(days.stream().sorted().toList(), days);
        list("da", "?sort=requested").then().body(containsString("aria-sort=\"ascending\""));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Parameteren sort har en værdi",
        "en, The parameter sort has a value",
    })
    void noIndexServesTheOrderByCompany(String language, String told) {
        list(language, "?sort=company").then().statusCode(400).body(containsString(told));
        as("triage").get(LINES + "?sort=company").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"requested, soon", "-requested, +999999999-01-01", "title, -"})
    void aForgedPlaceInTheListIsRefused(String sort, String key) {
        var forged = key.equals("-") ? Cursor.after(sort, "x") : Cursor.after(sort, key, UUID.randomUUID());
        list("da", "?sort=" + sort + "&cursor=" + forged.encoded()).then().statusCode(400);
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        requested("Vises igen", "2019-02-01");
        FurtherRows.of(as("developer"), PAGE)
                .body(containsString("<tbody id=\"rows\">"))
                .body(not(containsString(", heraf")))
                .body(not(containsString("Ønsket i")));
    }

    @Test
    void theListIsCounted() {
        put(requested("Tælles med", "2019-02-01"), "publication", "{\"publishedOn\": \"2019-02-02\"}");
        var all = as("triage").get(LINES).<Integer>path("size()");
        var published = as("triage").get(LINES + "?status=PUBLISHED").<Integer>path("size()");
        list("da", "")
                .then()
                .body(matchesPattern("(?s).*<strong>%s</strong> opgaver?, heraf .*%s udbudt.*"
                        .formatted(shown(all), shown(published))));
        list("en", "?status=PUBLISHED")
                .then()
                .body(matchesPattern("(?s).*<strong>%s</strong> tasks?</p>.*".formatted(published)));
    }

    /** As the page writes it. */
    private static String shown(int number) {
        return number < 1000 ? String.valueOf(number) : "%d.%03d".formatted(number / 1000, number % 1000);
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        IntStream.range(0, 51).forEach(each -> requested("Hjem " + (char) ('A' + each % 7), "2019-03-01"));
        var query = "status=REQUESTED&sort=-title";
        var shown = LIST.shown(query);
        list("da", "?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?status=REQUESTED&amp;sort=-title&amp;format=XLSX\""));
        assertEquals(shown, ListFile.ofWorkbook(lines(query + "&format=XLSX").asByteArray(), "id"));
        assertEquals(
                shown, ListFile.ofDanishCsv(lines(query + "&format=DANISH_CSV").asString(), "id"));
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("sort=title");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'adviser-tasks'";

    @Test
    void aTaskIsFoundByAPartOfItsTitleAndByTheNumberOfItsCompany() {
        var first = requested("Søgbar salgskanal 100%", "2019-04-01");
        var second = requested("Søgbar salgskanal 200%", "2019-04-02");
        assertEquals(
                List.of(PAGE + "/" + second, PAGE + "/" + first),
                Finding.of("kam", "SØGBAR salgs").hrefs(FOUND));
        assertEquals(
                List.of(PAGE + "/" + first), Finding.of("kam", "kanal 100%").hrefs(FOUND));
        assertEquals(List.of(), Finding.of("kam", "søgbar%100").hrefs(FOUND));
        var cvr = as("kam").get("/api/adviser-tasks/" + first).<String>path("cvr");
        var found = Finding.of("analyst", cvr).hits(FOUND).getFirst();
        assertEquals("Søgbar salgskanal 100%", found.get("title"));
        assertEquals("CVR " + cvr + ", Ønsket", found.get("detail"));
        for (var client : List.of("les-solroed", "council", "finance-greve", "crm")) {
            assertEquals(List.of(), Finding.of(client, "søgbar salgs").hrefs(FOUND), client);
            assertEquals(List.of(), Finding.of(client, cvr).hrefs(FOUND), client);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve", "crm"})
    void whoMayNotReadTasksTakesNoneHome(String client) {
        as(client).get(LINES).then().statusCode(403);
        as(client).accept("text/html").get(PAGE).then().statusCode(403);
    }

    private static Response lines(String query) {
        var answer = as("kam").get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response list(String language, String query) {
        return as("developer")
                .accept("text/html")
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(PAGE + query);
    }

    private static String page(String address) {
        return as("triage")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(address)
                .asString();
    }

    private static String title(String id) {
        return as("triage").get("/api/adviser-tasks/" + id).path("title");
    }

    private static String requested(String title, String day) {
        var requested =
                as("developer").body("""
                        {"cvr": "%s", "title": "%s", "requestedOn": "%s"}""".formatted(newCvr(), title, day)).post("/api/adviser-tasks");
        requested.then().statusCode(201);
        return requested.path("id");
    }

    private static void put(String id, String action, String body) {
        as("triage")
                .header("If-Match", as("triage").get("/api/adviser-tasks/" + id).header("ETag"))
                .body(body)
                .post("/api/adviser-tasks/" + id + "/" + action)
                .then()
                .statusCode(200);
    }
}
