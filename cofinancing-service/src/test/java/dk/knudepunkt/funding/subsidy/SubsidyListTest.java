package dk.knudepunkt.funding.subsidy;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of subsidies: in its orders, counted and summed, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SubsidyListTest {

    private static final String PAGE = "/cofinancing/funding/subsidies";
    private static final String LINES = "/api/cofinancing/funding/subsidies/lines";
    private static final WholeList LIST = new WholeList(SubsidyListTest::page, PAGE);

    /** Of no company that another test has. */
    private static final String CVR = "99100001";

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> sql.run("delete from subsidy where cvr = ?", CVR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "amount"})
    void eachOrderLeadsThroughTheWholeListThoughManyAreAlike(String column) {
        var laid = IntStream.range(0, 52)
                .mapToObj(each -> laid("LAPSED", 1000 + each % 3))
                .toList();
        LIST.goesBothWays(column, laid);
        LIST.goesBothWays("status=LAPSED", column, laid);
    }

    @Test
    void theHeadsPutTheListInTheirOrder() {
        laid("GRANTED", 40_000);
        laid("GRANTED", 20_000);
        assertThat(lines("analyst", "sort=-amount").<List<Integer>>path("granted"))
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(lines("analyst", "sort=granted").<List<String>>path("grantedOn"))
                .isSorted();
        list("da", "")
                .then()
                .body(containsString(
                        "aria-sort=\"descending\"><a class=\"sort\" href=\"?sort=granted\">Tilsagn den<span"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Parameteren sort har en værdi",
        "en, The parameter sort has a value",
    })
    void anUnknownOrderIsRefused(String language, String told) {
        list(language, "?sort=cvr").then().statusCode(400).body(containsString(told));
        as("analyst").get(LINES + "?sort=cvr").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"granted, soon", "-amount, 1.5"})
    void aForgedPlaceInTheListIsRefused(String sort, String key) {
        var forged = Cursor.after(sort, key, UUID.randomUUID());
        list("da", "?sort=" + sort + "&cursor=" + forged.encoded()).then().statusCode(400);
    }

    @Test
    void theListSaysWhatWasGrantedAndPaidInIt() {
        laid("GRANTED", 40_000);
        laid("PAID", 30_000);
        laid("PAID", 20_000);
        var paid = lines("analyst", "status=PAID").jsonPath();
        list("da", "?status=PAID")
                .then()
                .body(containsString(
                        "<strong>%s</strong> tilskud, tilsagn <strong>%s kr.</strong>, udbetalt <strong>%s kr.</strong>"
                                .formatted(
                                        danish(paid.getInt("size()")),
                                        danish(paid.getLong("sum { it.granted }")),
                                        danish(paid.getLong("sum { it.paid }")))));
        list("en", "?status=GRANTED")
                .then()
                .body(containsString(" granted <strong>"))
                .body(not(containsString(", paid <strong>")));
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        laid("GRANTED", 40_000);
        FurtherRows.of(as("developer"), PAGE)
                .body(containsString("<tbody id=\"rows\">"))
                .body(not(containsString(", tilsagn <strong>")));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        IntStream.range(0, 52).forEach(each -> laid("LAPSED", 1000 + each % 7));
        var query = "status=LAPSED&sort=-amount";
        var shown = LIST.shown(query);
        assertThat(shown).hasSizeGreaterThanOrEqualTo(52);
        list("da", "?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?status=LAPSED&amp;sort=-amount&amp;format=XLSX\""));
        assertEquals(
                shown,
                ListFile.ofWorkbook(lines("developer", query + "&format=XLSX").asByteArray(), "id"));
        var csv = lines("developer", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertThat(ListFile.ofDanishCsv(csv, "municipality")).contains("Solrød");
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve", "triage", "crm"})
    void whoMayNotReadSubsidiesTakesNoneHome(String client) {
        as(client).get(LINES).then().statusCode(403);
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("analyst", "sort=amount");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'subsidies'";

    private String laid(String status, long granted) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("""
                                insert into subsidy (id, version, programme_code, cvr, municipality_code, granted,
                                                     granted_on, status, paid, paid_on)
                                select gen_random_uuid(), 0, 'smv-pro', ?, '269', ?, '2016-02-01', status,
                                       case when status = 'PAID' then 900 end,
                                       case when status = 'PAID' then date '2016-03-01' end
                                from (select cast(? as text) as status) as laid
                                returning id""", row -> row.getString(1), CVR, granted, status)
                        .orElseThrow());
    }

    private static String danish(long number) {
        return NumberFormat.getNumberInstance(Locale.of("da")).format(number);
    }

    private static Response lines(String client, String query) {
        var answer = as(client).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response list(String language, String query) {
        return as("analyst")
                .accept("text/html")
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(PAGE + query);
    }

    private static String page(String address) {
        return list("da", address.substring(PAGE.length())).asString();
    }
}
