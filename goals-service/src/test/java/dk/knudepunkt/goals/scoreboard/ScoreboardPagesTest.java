package dk.knudepunkt.goals.scoreboard;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ScoreboardPagesTest {

    private static final String BOARD = "/goals/contracts/2021/scoreboard";
    private static final String COUNCIL = "/goals/contracts/2021/council";

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void allTargetsStandOnTheBoard(String language) {
        var page = page("council", language, BOARD);
        assertEquals(51, count("data-title=\"" + ("da".equals(language) ? "Bedømmelse" : "Verdict") + "\"", page));
        assertTrue(page.contains("/targets/9.1\""));
        assertTrue(page.contains("role=\"img\" aria-label=\""));
        // Each verdict has a word beside its symbol.
        assertEquals(count("class=\"verdict-symbol\"", page), count("class=\"verdict\"", page));
    }

    @Test
    void whatAVerdictIsStandsBesideItsNumbers() {
        for (var figure : new String[] {"Bedømmelse", "Ventet nu", "Prognose"}) {
            assertTrue(page("council", "da", BOARD).contains("<summary>Hvad tælles? " + figure + "</summary>"));
        }
        assertTrue(page("council", "en", COUNCIL).contains("<summary>What is counted? Verdict</summary>"));
    }

    @Test
    void theBoardIsNarrowed() {
        assertEquals(3, rows(page("analyst", "da", BOARD + "?goal=9")));
        var ofHouse = rows(page("analyst", "da", BOARD + "?owner=Erhvervsstyrelsen"));
        assertTrue(ofHouse > 0 && ofHouse < 51, () -> "rows: " + ofHouse);
        assertTrue(page("analyst", "da", BOARD + "?goal=3&verdict=UNDECIDED").contains("targets/3.2\""));
        assertEquals(0, rows(page("analyst", "da", BOARD + "?goal=2")));
        reading("analyst", "da")
                .get(BOARD + "?verdict=GREEN")
                .then()
                .statusCode(400)
                .body(containsString("AT_RISK"));
    }

    @Test
    void theWholeBoardCostsFewQueries() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page("analyst", "da", BOARD);
        // The contract, its definitions, plans and judgements; the facts are read without Hibernate.
        assertEquals(4, statistics.getPrepareStatementCount());
    }

    @Test
    void theCouncilSeesWhatNeedsADecision() {
        var page = page("council", "da", COUNCIL);
        assertTrue(page.contains("Kræver en beslutning"));
        var decisions = page.substring(page.indexOf("<ol>"), page.indexOf("</ol>", page.indexOf("<ol>")));
        assertEquals(3, count("<li>", decisions));
        var counts = Pattern.compile("</a> <strong>(\\d+)</strong></li>")
                .matcher(page)
                .results()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .sum();
        assertEquals(51, counts);
        assertTrue(page.contains("Ændret siden 31. december 2025"));
    }

    /** On 30 January 2021 nothing was told of the half-year yet. */
    @Test
    void whatChangedIsSaid() {
        var page = page("council", "en", COUNCIL + "?since=2021-01-30");
        assertTrue(page.contains("Changed since 30 January 2021"));
        var changes = page.substring(page.indexOf("id=\"changes\""));
        assertTrue(changes.contains("targets/3.1#verdict"), changes);
        assertTrue(changes.contains("Cannot be decided"), changes);
        assertTrue(changes.contains("has become"), changes);
        reading("council", "en").get(COUNCIL + "?since=soon").then().statusCode(400);
    }

    @Test
    void aDraftIsNotJudged() {
        var page = page("council", "da", "/goals/contracts/2026/scoreboard");
        assertTrue(page.contains("Kontrakten er ikke aftalt"));
        assertEquals(51, count("Kontrakten er ikke aftalt endnu.</td>", page));
        assertTrue(page("council", "da", "/goals/contracts/2026/council").contains("Intet delmål er i fare."));
    }

    @Test
    void everyRoleReadsBothAndNobodyElse() {
        Stream.of("les-solroed", "triage", "developer", "kam", "analyst", "council", "finance-greve", "crm", "admin")
                .forEach(client -> {
                    reading(client, "da").get(BOARD).then().statusCode(200);
                    reading(client, "da").get(COUNCIL).then().statusCode(200);
                });
        RestAssured.get(BOARD).then().statusCode(401);
        RestAssured.get(COUNCIL).then().statusCode(401);
    }

    @Test
    void theBoardNamesNoCompanies() {
        reading("council", "da").get(BOARD).then().body(not(containsString("cvr")));
        as("council").get("/api/goals/contracts/1999/figures").then().statusCode(404);
        reading("council", "da").get("/goals/contracts/1999/scoreboard").then().statusCode(404);
    }

    @Test
    void theSeriesHasVerdictsAndBands() {
        as("council")
                .get("/api/goals/contracts/2021/figures")
                .then()
                .body("find { it.code == '3.1' }.verdict", is("ON_TRACK"))
                .body("find { it.code == '3.2' }.verdict", is("UNDECIDED"))
                .body("find { it.code == '9.1' }.definitionVersion", is(1))
                .body("find { it.code == '9.1' }.knownAt", is((Object) null));
        as("council")
                .get("/api/goals/contracts/2021/figures?knownAt=2021-01-30")
                .then()
                .body("find { it.code == '3.1' }.verdict", is("UNDECIDED"))
                .body("find { it.code == '3.1' }.knownAt", is("2021-01-30T22:59:59.999999Z"));
        as("council").get("/api/goals/contracts/2021/figures?knownAt=x").then().statusCode(400);
    }

    private static long rows(String page) {
        return count("<th scope=\"row\"><a href=", page);
    }

    private static String page(String client, String language, String path) {
        return reading(client, language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }
}
