package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A referral is found by the key of the search, from the front page that says that it waits. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchStoryTest {

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;

    SearchStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @Test
    void theDeskSearchesByKeyboardAndOpensWhatItFinds() {
        var referral = journey.refer();
        var reference = journey.referral(referral).<String>path("reference");
        try (var desk = chromium.visit(hub, Screen.DESK)) {
            desk.as("triage").to("/");
            desk.sees("venter på svar");
            var keyboard = desk.page().keyboard();
            keyboard.press("/");
            assertThat(desk.page().locator("#shell-search")).isFocused();
            keyboard.type(reference.toLowerCase(Locale.ROOT));
            keyboard.press("Enter");
            assertThat(desk.page()).hasURL(Pattern.compile(".*/search\\?q=.*"));
            assertThat(desk.main().locator("h2").first()).hasText("Henvisninger");
            desk.main().locator("a[href='/referrals/" + referral + "']").focus();
            keyboard.press("Enter");
            assertThat(desk.page()).hasURL(hub.url() + "/referrals/" + referral);
        }
    }

    /** A letter that does something must be possible to switch off (WCAG 2.1.4). */
    @Test
    void theKeyCanBeTurnedOffAndIsALetterInAField() {
        try (var desk = chromium.visit(hub, Screen.DESK)) {
            desk.as("triage").to("/search");
            desk.page().locator("#q").fill("");
            desk.page().keyboard().press("/");
            assertThat(desk.page().locator("#q")).hasValue("/");
            desk.main().locator("[data-shortcut]").click();
            assertThat(desk.main().locator("[data-shortcut]")).hasText("Slå genvejstasterne til");
            desk.to("/");
            desk.page().keyboard().press("/");
            assertThat(desk.page().locator("#shell-search")).not().isFocused();
        }
    }

    @Test
    void programsFindTheSameWithinTheirRights() {
        var referral = journey.refer();
        var reference = journey.referral(referral).<String>path("reference");
        // A service that has just started may not answer in time the first time.
        Journey.eventually()
                .until(
                        () -> hub.as("triage").queryParam("q", reference).get("/api/search"),
                        answer -> answer.<List<?>>path("unavailable").isEmpty())
                .then()
                .statusCode(200)
                .body("kinds[0].hits.href", contains("/referrals/" + referral))
                .body("kinds.hits.flatten().href", everyItem(not(containsString("/companies/"))));
        hub.as("council")
                .queryParam("q", reference)
                .get("/api/search")
                .then()
                .statusCode(200)
                .body("kinds", empty());
        hub.as("council").queryParam("q", "greve").get("/api/search").then().body("kinds.kind", hasItem("Kommuner"));
    }
}
