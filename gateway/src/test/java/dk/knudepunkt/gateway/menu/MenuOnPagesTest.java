package dk.knudepunkt.gateway.menu;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one service of the neighbours contributes, on the gateway's own pages and along with requests for others. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class MenuOnPagesTest {

    private static final String SEEN = "headers.x-knudepunkt-menu";
    private static final Pattern LINK =
            Pattern.compile("<a class=\"nav-link\" href=\"([^\"]*)\"( aria-current=\"page\")?><span>([^<]*)</span>");
    private static final Pattern CARD = Pattern.compile(
            "<a class=\"card\" href=\"([^\"]*)\">\\s*<div[^>]*>\\s*<h3[^>]*>([^<]*)</h3>\\s*<p>([^<]*)</p>");

    @Inject
    ContributedMenu menu;

    @BeforeEach
    void theServiceHasAnswered() {
        await().until(() -> menu.header().isPresent());
    }

    @Test
    void aReaderIsLedWhereTheRoleMayGo() {
        assertEquals(
                List.of("/referrals/new: Henvis virksomhed", "/referrals/help: Hjælp"),
                links(home("les-solroed", "da")));
        assertEquals(List.of("/referrals/queue: Queue", "/referrals/help: Help"), links(home("triage", "en")));
    }

    @Test
    void whatHasAPurposeIsACardOfTheFrontPage() {
        assertEquals(
                List.of("/referrals/new: Henvis virksomhed: Det tager to minutter."), cards(home("les-solroed", "da")));
        assertEquals(List.of("/referrals/queue: Queue: Who waits."), cards(home("triage", "en")));
    }

    @Test
    void aRequestForAPageBringsTheLinksOfAllRolesInBothLanguages() {
        var text = machine().get("/goals").then().extract().<String>path(SEEN);
        var json = JsonPath.from(text);
        assertThat(json.getList("entries.href"), contains("/referrals/queue", "/referrals/new", "/referrals/help"));
        assertThat(json.getList("entries.title.danish"), contains("Kø", "Henvis virksomhed", "Hjælp"));
        assertThat(json.getList("entries.roles"), contains(List.of("triage", "admin"), List.of("les"), List.of()));
        assertThat(text, not(containsString("purpose")));
    }

    @Test
    void aRequestOfAProgramBringsNone() {
        machine().get("/api/goals").then().body(SEEN, nullValue());
    }

    @Test
    void aMenuFromOutsideIsDropped() {
        var forged = machine().header("X-Knudepunkt-Menu", "{\"entries\":[]}");
        forged.get("/api/goals").then().body(SEEN, nullValue());
        forged.get("/goals").then().body(SEEN, is(menu.header().orElseThrow()));
    }

    @Test
    void whatServicesContributeIsNotToldOutside() {
        machine().get("/menu").then().statusCode(404);
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY).accept("*/*");
    }

    private static String home(String user, String language) {
        try (var browser = Browser.following()) {
            browser.openAs(user, "/sign-in");
            return browser.open("/?lang=" + language).body();
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1) + ": " + link.group(3))
                .distinct()
                .toList();
    }

    private static List<String> cards(String page) {
        return CARD.matcher(page)
                .results()
                .map(card -> String.join(": ", card.group(1), card.group(2), card.group(3)))
                .toList();
    }
}
