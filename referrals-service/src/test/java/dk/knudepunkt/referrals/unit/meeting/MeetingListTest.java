package dk.knudepunkt.referrals.unit.meeting;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The list of meetings: in its orders, counted, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingListTest {

    private static final String PAGE = "/referrals/meetings";
    private static final String LINES = "/api/meetings/lines";
    private static final WholeList LIST = new WholeList(MeetingListTest::page, PAGE);

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from meeting where note = 'list-test'"));
    }

    @Test
    void eachOrderLeadsThroughTheWholeListThoughManyAreAlike() {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> planned("les-solroed", "Ens møde " + each / 26))
                .toList();
        Stream.of("planned", "title").forEach(column -> LIST.goesBothWays(column, laid));
        Stream.of("planned", "title").forEach(column -> LIST.goesBothWays("kind=VISIT", column, laid));
    }

    @Test
    void theHeadsPutTheListInTheirOrder() {
        planned("les-solroed", "Bbb");
        planned("les-solroed", "Aaa");
        var titles = lines("kam", "sort=title").<List<String>>path("title");
        assertEquals(titles.stream().sorted().toList(), titles);
        list("kam", "")
                .then()
                .body(containsString("aria-sort=\"descending\"><a class=\"sort\" href=\"?sort=planned\">Dato<span"));
        list("kam", "?sort=unit").then().statusCode(400).body(containsString("Parameteren sort har en værdi"));
        as("kam").get(LINES + "?sort=unit").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"planned, soon", "-planned, +999999999-01-01"})
    void aForgedPlaceInTheListIsRefused(String sort, String key) {
        var forged = Cursor.after(sort, key, UUID.randomUUID());
        list("kam", "?sort=" + sort + "&cursor=" + forged.encoded()).then().statusCode(400);
    }

    @Test
    void theListIsCountedWithThoseWhoCame() {
        planned("les-guldborgsund", "Talt");
        held("les-guldborgsund", "Talt", 7);
        held("les-solroed", "Andres", 90);
        var all = lines("les-guldborgsund", "kind=VISIT").jsonPath();
        var meetings = all.getInt("size()");
        var held = all.getInt("findAll { it.status == 'HELD' }.size()");
        var came = all.getInt("findAll { it.status == 'HELD' }.sum { it.participants }");
        assertTrue(meetings >= 2 && held < meetings && came >= 7, () -> all.prettify());
        list("les-guldborgsund", "?kind=VISIT")
                .then()
                .body(containsString("<strong>%d</strong> møder, heraf <strong>%d</strong> holdt med %d deltagere"
                        .formatted(meetings, held, came)));
        browser("les-guldborgsund", "en")
                .get(PAGE + "?kind=VISIT")
                .then()
                .body(containsString(
                        "<strong>%d</strong> meetings, of which <strong>%d</strong> held with %d participants"
                                .formatted(meetings, held, came)));
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        planned("les-solroed", "Vises igen");
        FurtherRows.of(as("kam"), PAGE)
                .body(containsString("<tbody id=\"rows\">"))
                .body(not(containsString(", heraf")));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        IntStream.range(0, 52).forEach(each -> planned("les-solroed", "=Hjem " + (char) ('A' + each % 7)));
        var query = "kind=VISIT&sort=-title";
        var shown = LIST.shown(query);
        assertTrue(shown.size() >= 52);
        list("kam", "?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?kind=VISIT&amp;sort=-title&amp;format=XLSX\""));
        assertEquals(
                shown, ListFile.ofWorkbook(lines("kam", query + "&format=XLSX").asByteArray(), "id"));
        var csv = lines("kam", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertTrue(ListFile.ofDanishCsv(csv, "title").contains("'=Hjem A"));
        assertTrue(ListFile.ofDanishCsv(csv, "note").contains("list-test"));
    }

    @Test
    void aUnitTakesHomeItsOwnWithoutWhatTheHouseHasNoted() {
        var own = planned("les-solroed", "Eget");
        var others = planned("les-guldborgsund", "Andres");
        var ids = lines("les-solroed", "sort=title").<List<String>>path("id");
        assertTrue(ids.contains(own));
        assertFalse(ids.contains(others));
        var csv = lines("les-solroed", "format=DANISH_CSV").asString();
        assertFalse(ListFile.ofDanishCsv(csv, "note").contains("list-test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer", "council", "finance-greve", "crm"})
    void whoMayNotReadMeetingsTakesNoneHome(String client) {
        as(client).get(LINES).then().statusCode(403);
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("kam", "sort=title");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'meetings'";

    private String planned(String unit, String title) {
        return lay(unit, title, "PLANNED", "null", "null");
    }

    private void held(String unit, String title, int participants) {
        lay(unit, title, "HELD", "'2019-02-01'", String.valueOf(participants));
    }

    private String lay(String unit, String title, String status, String heldOn, String participants) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("""
                                insert into meeting (id, version, kind, unit_code, status, planned_for, held_on,
                                                     participants, title, note)
                                values (gen_random_uuid(), 0, 'VISIT', ?, ?, '2019-02-01', %s, %s, ?, 'list-test')
                                returning id""".formatted(heldOn, participants), row -> row.getString(1), unit, status, title)
                        .orElseThrow());
    }

    private static Response lines(String client, String query) {
        var answer = as(client).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response list(String client, String query) {
        return browser(client, "da").urlEncodingEnabled(false).get(PAGE + query);
    }

    private static String page(String address) {
        return list("kam", address.substring(PAGE.length())).asString();
    }
}
