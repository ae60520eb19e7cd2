package dk.knudepunkt.cofinancing.agreement;

import static dk.knudepunkt.cofinancing.Callers.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.FurtherRows;
import dk.knudepunkt.platform.testing.ListFile;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WholeList;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Cursor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of agreements: in its orders, counted with what they cost, narrowed to a municipality, and taken home as it is shown. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementListTest {

    private static final String PAGE = "/cofinancing/agreements";
    private static final String API = "/api/cofinancing/agreements";
    private static final String LINES = API + "/lines";
    private static final String FOUND = "Aftaler";
    private static final String GREVE = "253";
    private static final WholeList LIST = new WholeList(AgreementListTest::page, PAGE);

    /** All that these tests lay down have a version from here on. */
    private static final int OURS = 9000;

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run("delete from agreement_party where agreement_version_id in"
                    + " (select id from agreement_version where version >= " + OURS + ")");
            sql.run("delete from agreement_version where version >= " + OURS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cluster", "years", "budget"})
    void eachOrderLeadsThroughTheWholeListThoughManyAreAlike(String column) {
        LIST.goesBothWays(column, laid(52));
    }

    @Test
    void theUsualOrderIsByClusterTheLatestVersionFirst() {
        laid(52);
        var versions = new ArrayList<Integer>();
        var next = API + "?cluster=food&limit=20";
        while (next != null) {
            var part = as("analyst").get(next);
            versions.addAll(part.path("items.version"));
            var more = part.<String>path("next");
            next = more == null ? null : API + "?cluster=food&limit=20&cursor=" + more;
        }
        assertThat(versions).hasSizeGreaterThan(52).isSortedAccordingTo((one, other) -> other - one);
        assertThat(as("analyst").get(LINES).<List<String>>path("cluster")).isSorted();
    }

    @Test
    void theHeadsPutTheListInTheirOrder() {
        laid(3);
        assertThat(lines("analyst", "sort=years").<List<Integer>>path("firstYear"))
                .isSorted();
        assertThat(lines("analyst", "sort=-budget").<List<Integer>>path("budget"))
                .isSortedAccordingTo((one, other) -> other - one);
        list("analyst", "da", "?sort=-budget")
                .then()
                .body(containsString(
                        "aria-sort=\"descending\"><a class=\"sort\" href=\"?sort=budget\">Kr. om året<span"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Parameteren sort har en værdi",
        "en, The parameter sort has a value",
    })
    void anUnknownOrderIsRefused(String language, String told) {
        list("analyst", language, "?sort=lead").then().statusCode(400).body(containsString(told));
        as("analyst").get(LINES + "?sort=lead").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"years, soon", "budget, 1.5", "-years, 99999999999999999999"})
    void aForgedPlaceInTheListIsRefused(String sort, String key) {
        var forged = Cursor.after(sort, key, UUID.randomUUID());
        list("analyst", "da", "?sort=" + sort + "&cursor=" + forged.encoded())
                .then()
                .statusCode(400);
    }

    @Test
    void aVersionThatIsNoNumberIsNoPlaceInTheList() {
        var forged = Cursor.after("cluster", "food", "first", UUID.randomUUID());
        as("analyst").get(API + "?cursor=" + forged.encoded()).then().statusCode(400);
    }

    @Test
    void whatHoldsThisYearIsCountedAndSummedUpAndNothingElseIs() {
        var year = Denmark.dateOf(clock.instant()).getYear();
        list("council", "da", "?status=IN_FORCE")
                .then()
                .body(containsString("heraf gælder 0 i " + year))
                .body(not(containsString("deres kontorer koster")));
        lay(OURS, year, "IN_FORCE", 1_250_000);
        lay(OURS + 1, year, "PROPOSED", 9_000_000);
        list("council", "da", "")
                .then()
                .body(containsString(
                        "heraf gælder 1 i " + year + "; deres kontorer koster i alt <strong>1.250.000 kr.</strong>"));
        list("council", "en", "").then().body(containsString("of which 1 holds in " + year));
        list("council", "en", "?status=PROPOSED").then().body(containsString("of which 0 hold in " + year));
    }

    /** A script that adds them takes nothing else of the page. */
    @Test
    void furtherRowsAreNotCountedAgain() {
        lay(OURS, Denmark.dateOf(clock.instant()).getYear(), "IN_FORCE", 1_250_000);
        FurtherRows.of(as("council"), PAGE)
                .body(containsString("version " + OURS))
                .body(not(containsString("heraf gælder")));
    }

    @Test
    void theListIsNarrowedToThoseThatAMunicipalityWasAskedAbout() {
        lay(OURS, 2071, "LAPSED", 1000);
        as("finance-greve")
                .get(API + "?municipality=" + GREVE + "&limit=200")
                .then()
                .statusCode(200)
                .body("items.version", not(hasItem(OURS)))
                .body("items.collect { it.parties.municipalityCode }", everyItem(hasItem(GREVE)));
        as("finance-greve").get(API + "?limit=200").then().body("items.version", hasItem(OURS));
        list("finance-greve", "da", "?municipality=" + GREVE)
                .then()
                .body(containsString("<option value=\"253\" selected>Min kommune: Greve</option>"));
        list("analyst", "da", "")
                .then()
                .body(not(containsString("Min kommune")))
                .body(containsString("<option value=\"253\">Greve</option>"));
        list("analyst", "da", "?municipality=").then().statusCode(200);
        list("analyst", "da", "?municipality=999").then().statusCode(422);
        as("analyst").get(API + "?municipality=999").then().statusCode(422);
    }

    @Test
    void theFrontPageOfAFinanceOfficerLeadsToThem() {
        as("finance-greve").get("/home").then().body(containsString(PAGE + "?municipality=" + GREVE));
    }

    @Test
    void theFileIsWhatTheListShowsInItsOrder() {
        laid(52);
        var query = "status=LAPSED&sort=-budget";
        var shown = LIST.shown(query);
        assertThat(shown).hasSizeGreaterThanOrEqualTo(52);
        list("analyst", "da", "?" + query)
                .then()
                .body(containsString("href=\"" + LINES + "?status=LAPSED&amp;sort=-budget&amp;format=XLSX\""));
        assertEquals(
                shown,
                ListFile.ofWorkbook(lines("analyst", query + "&format=XLSX").asByteArray(), "id"));
        var csv = lines("analyst", query + "&format=DANISH_CSV").asString();
        assertEquals(shown, ListFile.ofDanishCsv(csv, "id"));
        assertEquals("Ringsted", ListFile.ofDanishCsv(csv, "leadName").getFirst());
    }

    @Test
    void draftsOfOthersAreNotTakenHome() {
        var draft = lay(OURS, 2071, "DRAFT", 1000);
        lines("analyst", "status=DRAFT").then().body("id", hasItem(draft));
        lines("les-solroed", "sort=cluster")
                .then()
                .body("id", not(hasItem(draft)))
                .body("status", not(hasItem("DRAFT")));
        as("finance-greve").get(LINES).then().body("id", not(hasItem(draft)));
        given().get(LINES).then().statusCode(401);
    }

    @Test
    void draftsOfOthersAreNotCounted() {
        var before = lines("finance-greve", "status=DRAFT").<Integer>path("size()");
        lay(OURS, 2071, "DRAFT", 1000);
        lay(OURS + 1, 2072, "DRAFT", 1000, GREVE);
        list("finance-greve", "da", "?status=DRAFT")
                .then()
                .body(containsString("<strong>" + (before + 1) + "</strong> aftale"));
    }

    @Test
    void theyAreFoundByTheirClusterAndByWhoLeadsThem() {
        var laid = lay(OURS, 2071, "LAPSED", 1000, GREVE);
        for (var typed : List.of("fødevarer", "FOOD", "greve")) {
            assertThat(Finding.of("council", typed).hrefs(FOUND)).as(typed).contains(PAGE + "/" + laid);
        }
        var hit = Finding.of("council", "greve").hits(FOUND).getFirst();
        assertThat(String.valueOf(hit.get("title"))).endsWith(", version " + OURS);
        assertThat(String.valueOf(hit.get("detail"))).startsWith("2071–");
        assertThat(Finding.of("council", "%greve").hits(FOUND)).isEmpty();
    }

    @Test
    void draftsOfOthersAreNotFound() {
        var draft = PAGE + "/" + lay(OURS, 2071, "DRAFT", 1000, GREVE);
        for (var client : List.of("analyst", "council", "admin", "finance-greve")) {
            assertThat(Finding.of(client, "greve").hrefs(FOUND)).as(client).contains(draft);
        }
        for (var client : List.of("les-solroed", "triage", "developer", "crm")) {
            assertThat(Finding.of(client, "greve").hrefs(FOUND)).as(client).doesNotContain(draft);
        }
    }

    @Test
    void whatIsBlankDoesNotNarrow() {
        var laid = lay(OURS, 2071, "LAPSED", 1000);
        for (var blank : List.of("", " ")) {
            as("analyst")
                    .queryParam("municipality", blank)
                    .queryParam("cluster", blank)
                    .get(LINES)
                    .then()
                    .statusCode(200)
                    .body("id", hasItem(laid));
            as("analyst")
                    .accept("text/html")
                    .queryParam("municipality", blank)
                    .queryParam("status", "LAPSED")
                    .queryParam("sort", "-years")
                    .get(PAGE)
                    .then()
                    .statusCode(200)
                    .body(containsString(laid));
        }
    }

    @Test
    void itIsOnRecordThatTheyAreTakenHome() {
        var before = sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow();
        lines("analyst", "sort=cluster");
        assertEquals(before + 1, sql.first(EXPORTS, row -> row.getLong(1)).orElseThrow());
    }

    private static final String EXPORTS =
            "select count(*) from audit_entry where action = 'exported' and resource = 'agreements'";

    private List<String> laid(int many) {
        return Stream.iterate(OURS, version -> version + 1)
                .limit(many)
                .map(version -> lay(version, 2071 + version % 3, "LAPSED", 1000L * (1 + version % 4)))
                .toList();
    }

    /** An agreement of Ringsted and Sorø alone. */
    private String lay(int version, int firstYear, String status, long budget) {
        return lay(version, firstYear, status, budget, "329");
    }

    /** An agreement of this municipality and Sorø alone. */
    private String lay(int version, int firstYear, String status, long budget, String lead) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = sql.first(
                            """
                            insert into agreement_version
                                (cluster_code, version, first_year, last_year, budget, lead, lead_share, population_id,
                                 allocation_key, rounding_rule, status)
                            select 'food', ?, ?, ?, ?, ?, 0, id, '{"kind": "EQUAL"}', 'LARGEST_REMAINDER', ?
                            from population where key_date = '2021-01-01' limit 1
                            returning id""",
                            row -> row.getObject(1, UUID.class),
                            version,
                            firstYear,
                            firstYear,
                            budget,
                            lead,
                            status)
                    .orElseThrow();
            sql.run("""
                            insert into agreement_party (agreement_version_id, municipality_code, answer)
                            values (?, ?, 'PENDING'), (?, '340', 'PENDING')""", id, lead, id);
            return id.toString();
        });
    }

    private static Response lines(String client, String query) {
        var answer = as(client).get(LINES + "?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response list(String client, String language, String query) {
        return as(client)
                .accept("text/html")
                .header("Accept-Language", language)
                .get(PAGE + query);
    }

    private static String page(String address) {
        return list("analyst", "da", address.substring(PAGE.length())).asString();
    }
}
