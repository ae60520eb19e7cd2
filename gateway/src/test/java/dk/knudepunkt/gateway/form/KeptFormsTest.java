package dk.knudepunkt.gateway.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Browser;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class KeptFormsTest {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final Browser browser = Browser.following();

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void whatWasTypedIsThereAfterSigningInAgain() {
        browser.openAs("les-solroed", "/sign-in");
        browser.forget("q_session");
        var issuer = browser.submit(
                "/referrals?step=2", "need=S%C3%B8ren+%3C3&need=more&_writer=LES-r%C3%A5dgiver%2C+Solr%C3%B8d");
        var page = browser.signInAt(issuer, "les-solroed");
        assertForm(page, "/referrals?step=2", "application/x-www-form-urlencoded");
        assertField(page, "need", "Søren &lt;3");
        assertField(page, "need", "more");
        assertField(page, "_kept", "true");
    }

    @Test
    void aLongTextIsKeptToItsEnd() {
        browser.openAs("les-solroed", "/sign-in");
        browser.forget("q_session");
        var text = "x".repeat(40_000) + "end";
        var page = browser.signInAt(browser.submit("/referrals", "need=" + text), "les-solroed");
        assertField(page, "need", text);
    }

    @Test
    void ofAFormWithAFileTheRestIsKept() {
        browser.openAs("les-solroed", "/sign-in");
        browser.forget("q_session");
        var parts = "--x\r\nContent-Disposition: form-data; name=\"table\"\r\n\r\nFOLK1A\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + "secret;rows\r\n".repeat(3_000) + "\r\n--x--\r\n";
        var page = browser.signInAt(browser.upload("/referrals", "x", parts), "les-solroed");
        assertForm(page, "/referrals", "multipart/form-data");
        assertField(page, "table", "FOLK1A");
        assertFalse(page.body().contains("secret"), page.body());
    }

    @Test
    void whatSomebodyElseTypedIsNotShown() {
        browser.openAs("les-solroed", "/sign-in");
        browser.forget("q_session");
        var issuer = browser.submit("/referrals", "need=mine&_writer=Somebody");
        var page = browser.signInAt(issuer, "triage");
        assertTrue(page.body().contains("Formularen er her ikke"), page.body());
        assertFalse(page.body().contains("mine"), page.body());
    }

    @Test
    void anotherBrowserDoesNotGetIt() {
        var kept = sendForm("same-origin").extract().header("Location");
        var path = URLDecoder.decode(kept.substring("/sign-in?to=".length()), StandardCharsets.UTF_8);
        assertTrue(path.startsWith("/sign-in/kept/"), path);
        var page = browser.openAs("les-solroed", path);
        assertTrue(page.body().contains("Formularen er her ikke"), page.body());
    }

    @Test
    void onlyTheSendersBrowserIsGivenTheKey() {
        sendForm("same-origin")
                .statusCode(303)
                .header("Location", startsWith("/sign-in?to=%2Fsign-in%2Fkept%2F"))
                .header("Set-Cookie", startsWith("kept_form="))
                .header("Set-Cookie", containsString("HTTPOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"))
                .header("Set-Cookie", containsString("Path=/sign-in/kept/"));
    }

    @Test
    void whatAnotherSiteMadeUpIsNotKept() {
        sendForm("cross-site").statusCode(303).header("Location", is("/sign-in?to=%2F"));
    }

    @Test
    void aServiceThatIsAwayCostsNothingThatWasTyped() {
        browser.openAs("analyst", "/sign-in");
        var page = browser.submit("/cofinancing/agreements?year=2026", "title=Aftale+%26+mere&_key=k1&_version=3");
        assertEquals(503, page.statusCode());
        assertForm(page, "/cofinancing/agreements?year=2026", "application/x-www-form-urlencoded");
        assertField(page, "title", "Aftale &amp; mere");
        assertField(page, "_key", "k1");
        assertField(page, "_version", "3");
        assertFalse(page.body().contains("_kept"), page.body());
    }

    @Test
    void aServiceThatFailsCostsNothingThatWasTyped() {
        browser.openAs("analyst", "/sign-in");
        var page = browser.submit("/goals/broken", "figure=12%2C5");
        assertEquals(500, page.statusCode());
        assertField(page, "figure", "12,5");
    }

    @Test
    void aServiceThatRefusesSaysWhyAndNothingThatWasTypedIsLost() {
        browser.openAs("analyst", "/sign-in");
        var page = browser.submit("/goals/refused", "figure=12%2C5");
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("<h1>Only its owner changes it</h1>"), page.body());
        assertTrue(page.body().contains("<dd class=\"text\">12,5</dd>"), page.body());
        assertFalse(page.body().contains("<form"), page.body());
    }

    @Test
    void aPageThatIsAwayHasNoForm() {
        browser.openAs("analyst", "/sign-in");
        assertFalse(browser.open("/cofinancing").body().contains("Send igen"));
    }

    @Test
    void aProgramIsToldAsBefore() {
        given().header("Authorization", "Bearer eyJh.eyJh.eyJh")
                .formParam("a", "b")
                .post("/api/cofinancing/agreements")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body(not(containsString("<form")));
    }

    private static ValidatableResponse sendForm(String site) {
        return given().redirects()
                .follow(false)
                .accept(PAGE)
                .header("Sec-Fetch-Site", site)
                .formParam("need", "mine")
                .post("/referrals")
                .then();
    }

    private static void assertForm(HttpResponse<String> page, String action, String enctype) {
        assertTrue(
                page.body().contains("<form method=\"post\" action=\"" + action + "\" enctype=\"" + enctype + "\""),
                page.body());
    }

    private static void assertField(HttpResponse<String> page, String name, String value) {
        assertTrue(
                page.body().contains("<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">"),
                page.body());
    }
}
