package dk.knudepunkt.goals.overview;

import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ContractPagesTest {

    @Test
    void currentContractIsThisYearsAndSaysWhereItCameFrom() {
        reading("council", "da")
                .get("/goals")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>Resultatkontrakt 2026</h1>"))
                .body(containsString("Målene er videreført fra <a href=\"/goals/contracts/2021\">2021</a>"))
                .body(not(containsString("30. juni 2021")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void pageShowsAllGoalsAndTargets(String language) {
        var page = reading("council", language).get("/goals/contracts/2021").asString();
        assertEquals(18, count("<h2 id=\"goal-", page));
        assertEquals(51, count("<th scope=\"row\">", page));
    }

    @ParameterizedTest
    @CsvSource({
        "da, Korte forløb,  'mindst 600&nbsp;forløb',   '48,1&nbsp;% af målet (n&nbsp;=&nbsp;185)',      løbende",
        "en, Short courses, 'at least 600&nbsp;courses','48.1&nbsp;% of the target (n&nbsp;=&nbsp;185)', on-going"
    })
    void targetIsReadInTheReadersLanguage(String language, String title, String wanted, String percent, String status) {
        reading("council", language)
                .get("/goals/contracts/2021")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"" + language + "\""))
                .body(allOf(containsString(title), containsString(wanted), containsString(percent)))
                .body(containsString(status));
    }

    @Test
    void noughtIsShownAndNotTakenForNothing() {
        reading("council", "da")
                .get("/goals/contracts/2021")
                .then()
                .body(containsString("mere end 0&nbsp;procentpoint"))
                .body(containsString("0&nbsp;% af målet (n&nbsp;=&nbsp;0)"));
    }

    @Test
    void segmentsAreKeptApart() {
        reading("council", "da")
                .get("/goals/contracts/2021")
                .then()
                .body(containsString("driftssegmentet: 82&nbsp;%"))
                .body(containsString("vækstsegmentet: 89&nbsp;%"));
    }

    @Test
    void unknownYearIsAPageToo() {
        reading("council", "da")
                .get("/goals/contracts/1999")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("Der er kontrakter for: 2021, 2026, "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les-solroed",
                "triage",
                "developer",
                "kam",
                "analyst",
                "council",
                "finance-greve",
                "crm",
                "admin"
            })
    void everyRoleReadsThePage(String client) {
        reading(client, "da").get("/goals").then().statusCode(200);
    }

    @Test
    void nobodyReadsThePageWithoutSigningIn() {
        RestAssured.get("/goals").then().statusCode(401);
    }

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }
}
