package dk.knudepunkt.cases.activity;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static org.hamcrest.Matchers.containsString;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of activities: in its orders, counted, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ActivityListTest {

    private static final String PAGE = "/activities";
    private static final String LINES = "/api/activities/lines";
    private static final WholeList LIST = new WholeList(ActivityListTest::page, PAGE);

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from activity where registered_by = 'list-test'"));
    }

    @Test
    void eachOrderLeadsThroughTheWholeListThoughManyAreAlike() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> laid("Ens aktivitet " + each / 26, "PRESS_MENTION", "PLANNED"))
                .toList();
        Stream.of("day", "title").forEach(column -> LIST.goesBothWays(column, laid));
        Stream.of("day", "title").forEach(column -> LIST.goesBothWays("kind=PRESS_MENTION", column, laid));
    }

    @Test
    void theHeadsPutTheListInTheirOrder() {
        laid("Bbb", "PRESS_MENTION", "PLANNED");
        laid("Aaa", "PRESS_MENTION", "PLANNED");
        var titles = lines("kam", "sort=title").<List<String>>path("title");
        assertEquals(titles.stream().sorted().toList(), titles);
        list("da", "?sort=-title").then().body(containsString("aria-sort=\"descending\""));
        list("da", "")
                .then()
                .body(containsString("aria-sort=\"descending\"><a class=\"sort\" href=\"?sort=day\">Dag<span"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Parameteren sort har en værdi",
        "en, The parameter sort has a value",
    })
    void anUnknownOrderIsRefused(String language, String told) {
        list(language, "?sort=kind").then().statusCode(400).body(containsString(told));
        as("kam").get(LINES + "?sort=kind").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"day, soon", "-day, +999999999-01-01", "title, -"})
    void aForgedPlaceInTheListIsRefused(String sort, String key) {
        var forged = key.equals("-") ? Cursor.after(sort, "x") : Cursor.after(sort, key, UUID.randomUUID());
        list("da", "?sort=" + sort + "&cursor=" + forged.encoded()).then().statusCode(400);
    }

    @Test
    void theListIsCountedWithThoseWhoCameToWhatWasHeld() {
        laid("Talt", "RACEWAY_DAY", "PLANNED");
        laid("Talt", "RACEWAY_DAY", "HELD");
        laid("Talt", "RACEWAY_DAY", "HELD");
        list("da", "?kind=RACEWAY_DAY")
                .then()
                .body(containsString(
                        "<strong>3</strong> aktiviteter, heraf <strong>2</strong> holdt med 24 deltagere"));
        list("en", "?kind=RACEWAY_DAY")
                .then()
                .body(containsString(
                        "<strong>3</strong> activities, of which <strong>2</strong> held with 24 participants"));
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        laid("Vises igen", "PRESS_MENTION", "PLANNED");
        FurtherRows.of(as("kam"), PAGE)
                .body(containsString("<tbody id=\"rows\">"))
                .body(not(containsString(", heraf")));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        IntStream.range(0, 52).forEach(each -> laid("=Hjem " + (char) ('A' + each % 7), "PRESS_MENTION", "HELD"));
        var query = "kind=PRESS_MENTION&sort=-title";
        var shown = LIST.shown(query);
        assertTrue(shown.size() >= 52);
        list("da", "?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?kind=PRESS_MENTION&amp;sort=-title&amp;format=XLSX\""));
        assertEquals(
                shown, ListFile.ofWorkbook(lines("kam", query + "&format=XLSX").asByteArray(), "id"));
        var csv = lines("kam", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertTrue(ListFile.ofDanishCsv(csv, "title").contains("'=Hjem A"));
        assertTrue(ListFile.ofDanishCsv(csv, "participants").contains("12"));
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("kam", "sort=title");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'activities'";

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve", "crm"})
    void whoMayNotReadActivitiesTakesNoneHome(String client) {
        as(client).get(LINES).then().statusCode(403);
    }

    private String laid(String title, String kind, String status) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("""
                        insert into activity (id, version, status, kind, title, account_code, day, participants,
                                              registered_at, registered_by)
                        values (gen_random_uuid(), 0, ?, ?, ?, 'specialised', '2019-02-01', 12, now(), 'list-test')
                        returning id""", row -> row.getString(1), status, kind, title)
                        .orElseThrow());
    }

    private static Response lines(String client, String query) {
        var answer = as(client).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response list(String language, String query) {
        return as("kam")
                .accept("text/html")
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(PAGE + query);
    }

    private static String page(String address) {
        return list("da", address.substring(PAGE.length())).asString();
    }
}
