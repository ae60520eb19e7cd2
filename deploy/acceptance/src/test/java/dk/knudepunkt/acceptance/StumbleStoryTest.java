package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do that no form asks for: a double click, the back button, two tabs, an address that is not there or not theirs. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StumbleStoryTest {

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;

    StumbleStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @Test
    void aDoubleClickRefersOnce() {
        var need = "Klikkes to gange: " + UUID.randomUUID();
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            ReferralForm.fillIn(adviser, "Snublende Eksempel ApS", need);
            ReferralForm.sendButton(adviser).dblclick();
            adviser.sees("Henvisningen er sendt");
            assertEquals(1, referralsWith(need).size());
        }
    }

    @Test
    void whoGoesBackAndSendsAgainHasReferredOnce() {
        var need = "Sendes igen: " + UUID.randomUUID();
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            ReferralForm.fillIn(adviser, "Snublende Eksempel ApS", need);
            ReferralForm.sendButton(adviser).click();
            adviser.sees("Henvisningen er sendt");
            adviser.page().goBack();
            ReferralForm.sendButton(adviser).click();
            adviser.sees("Ret felterne, og send igen");
            assertEquals(1, referralsWith(need).size());
        }
    }

    /** The second keeps what they typed, and is told what happened. */
    @Test
    void ofTwoTabsTheSecondIsToldThatTheFirstWasFirst() {
        var referral = journey.refer();
        try (var one = chromium.visit(hub, Screen.DESK)) {
            one.as("triage").to("/referrals/" + referral + "/question");
            one.fill("question", "Eksporterer de i dag?");
            try (var other = one.anotherTab()) {
                other.to("/referrals/" + referral + "/decline");
                other.select("reason", "OUT_OF_SCOPE");
                other.fill("comment", "Hører til i den lokale erhvervsservice.");
                other.press("Afvis");
                other.sees("Henvisningen er afvist");
                one.press("Spørg enheden");
                one.sees("En anden kom først");
                assertThat(one.main().locator("[name=question]")).hasValue("Eksporterer de i dag?");
                assertEquals("DECLINED", journey.referral(referral).path("status"));
            }
        }
    }

    /** The frame stays the reader's own, so that nobody thinks that they are signed out. */
    @ParameterizedTest
    @CsvSource({
        "/nothing, findes ikke",
        "/referrals/nothing, findes ikke",
        "/referrals/00000000-0000-7000-8000-000000000000, findes ikke",
        "/courses/nothing, findes ikke",
        "/goals/nothing, findes ikke",
        "/cofinancing/nothing, forkert værdi",
        "/referrals/queue, ingen adgang",
        "/cofinancing/invoices, ingen adgang",
        "/webhooks, ingen adgang"
    })
    void whatIsNotThereOrNotTheirsStandsInTheirOwnFrame(String address, String told) {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to(address);
            assertThat(adviser.main().locator("h1")).hasText(Pattern.compile(told, Pattern.CASE_INSENSITIVE));
            assertThat(adviser.page().locator(".shell-user")).hasText("LES-rådgiver, Solrød");
            adviser.choose("Henvisninger");
            assertThat(adviser.main().locator("h1")).hasText("Henvisninger");
        }
    }

    private List<String> referralsWith(String need) {
        return journey.all("les-solroed", "/api/referrals", "items.findAll { it.need == '" + need + "' }.id");
    }
}
