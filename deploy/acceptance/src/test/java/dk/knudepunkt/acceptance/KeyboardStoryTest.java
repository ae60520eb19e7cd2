package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day of the desk, in a real browser, without a pointer: Tab, Enter and the one key of each outcome. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardStoryTest {

    private static final int MORE_THAN_A_SCREEN = 15;
    private static final int MILLIS_TO_SETTLE = 500;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;

    KeyboardStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    /** Somebody at the desk, and their hands. */
    private record Desk(Visit visit, Keyboard keyboard) {

        Locator row(String referral) {
            return visit.main().locator("#r-" + referral);
        }

        /** From wherever they are, by the menu and the queue. */
        void open(String referral) {
            keyboard.choose("Visitation");
            keyboard.skipToContent();
            keyboard.follow(row(referral));
            assertThat(visit.page()).hasURL(Pattern.compile(".*/referrals/" + referral));
        }
    }

    @Test
    void aDayOfTheDeskIsPlayedByKeyboardAlone() throws Exception {
        var asked = journey.refer();
        var forwarded = journey.refer();
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            var desk = new Desk(visit, new Keyboard(visit));
            desk.keyboard().opens(hub.url() + "/sign-in", "triage");
            assertThat(visit.page()).hasURL(hub.url() + "/");

            var declined = aNewReferralArrivesWhileTheDeskStandsAt(asked, desk);
            asksAQuestionAboutTheRowItStandsAt(desk);
            theUnitAnswersFromItsMail(asked);
            acceptsAsACourse(asked, desk);
            declinesWithAReason(declined, desk);
            forwards(forwarded, desk);
            var phoned = registersAPhoneCall(desk);
            readsTheNotificationOf(asked, desk);

            assertEquals(
                    List.of("ACCEPTED", "DECLINED", "FORWARDED", "SUBMITTED"),
                    List.of(asked, declined, forwarded, phoned).stream()
                            .map(referral -> hub.as("triage")
                                    .get("/api/referrals/" + referral)
                                    .<String>path("status"))
                            .toList());
        }
    }

    /** The skip link leaves its fragment in the address. */
    @Test
    void whoSkippedToTheEndOfALongQueueGoesOnSeeingTheirRow() {
        IntStream.range(0, MORE_THAN_A_SCREEN).forEach(no -> journey.refer());
        var row = journey.refer();
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            var desk = new Desk(visit, new Keyboard(visit));
            desk.keyboard().opens(hub.url() + "/sign-in", "triage");
            aNewReferralArrivesWhileTheDeskStandsAt(row, desk);
            visit.page().waitForTimeout(MILLIS_TO_SETTLE);
            desk.keyboard().standsAt("r-" + row);
        }
    }

    private String aNewReferralArrivesWhileTheDeskStandsAt(String row, Desk desk) {
        desk.keyboard().choose("Visitation");
        desk.keyboard().skipToContent();
        desk.keyboard().tabTo(desk.row(row));
        var arriving = journey.refer();
        assertThat(desk.row(arriving)).isVisible();
        desk.keyboard().standsAt("r-" + row);
        return arriving;
    }

    private void asksAQuestionAboutTheRowItStandsAt(Desk desk) {
        desk.keyboard().key("Enter");
        desk.visit().sees("Hvad kan du gøre nu?");
        desk.keyboard().shortcut("q");
        desk.visit().sees("Spørgsmål til enheden");
        desk.keyboard().skipToContent();
        desk.keyboard().fill("question", "Eksporterer de i dag?");
        desk.keyboard().key("Tab");
        desk.keyboard().standsInSight();
        desk.keyboard().key("Enter");
        desk.visit().sees("Spørgsmålet er sendt til enheden");
    }

    /** The mail to the unit names no company; its link leads through the sign-in to the referral itself. */
    private void theUnitAnswersFromItsMail(String referral) throws Exception {
        var reference = journey.referral(referral).<String>path("reference");
        var letter = Journey.eventually()
                .until(
                        () -> hub.mailboxes().about(reference + ": Huset har et spørgsmål", "les-solroed"),
                        letters -> !letters.isEmpty())
                .getFirst();
        assertEquals(hub.url() + "/referrals/" + referral, letter.link());
        assertTrue(!letter.text().contains("Eksempel"), "no personal data");
        try (var visit = chromium.visit(hub, Screen.DESK)) {
            var adviser = new Keyboard(visit).opens(letter.link(), "les-solroed");
            assertThat(visit.page()).hasURL(letter.link());
            visit.sees("Eksporterer de i dag?");
            adviser.shortcut("s");
            visit.sees("Dit svar");
            adviser.skipToContent();
            adviser.fill("answer", "Ja, til Sverige.");
            adviser.key("Tab");
            adviser.key("Enter");
            visit.sees("Dit svar er sendt");
        }
    }

    private void acceptsAsACourse(String referral, Desk desk) {
        desk.open(referral);
        desk.visit().sees("Ja, til Sverige.");
        desk.keyboard().skipToContent();
        desk.keyboard().tabTo(desk.visit().main().locator("#courseKind-SHORT"));
        desk.keyboard().key("ArrowDown");
        desk.keyboard().standsAt("courseKind-ACTION_PLAN");
        desk.keyboard().pick("developerId", "developer");
        desk.keyboard().press("Accepter");
        desk.visit().sees("Henvisningen er accepteret");
        assertThat(desk.row(referral)).hasCount(0);
        assertEquals("ACTION_PLAN", journey.referral(referral).path("courseKind"));
    }

    /** Sent without a reason first: the focus goes to what is wrong, and from there to the field. */
    private void declinesWithAReason(String referral, Desk desk) {
        desk.open(referral);
        desk.keyboard().shortcut("x");
        desk.visit().sees("Kommentar til enheden");
        desk.keyboard().skipToContent();
        desk.keyboard().press("Afvis");
        desk.visit().sees("Ret felterne, og send igen");
        desk.keyboard().standsAt("errors");
        desk.keyboard().follow(desk.visit().main().locator("#errors a[href='#reason']"));
        desk.keyboard().standsAt("reason");
        desk.visit().page().keyboard().type("Uden");
        desk.keyboard().fill("comment", "Hører til i den lokale erhvervsservice.");
        desk.keyboard().press("Afvis");
        desk.visit().sees("Henvisningen er afvist");
        assertEquals("OUT_OF_SCOPE", journey.referral(referral).path("declineReason"));
    }

    private void forwards(String referral, Desk desk) {
        desk.open(referral);
        desk.keyboard().shortcut("v");
        desk.visit().sees("Til hvem");
        desk.keyboard().skipToContent();
        desk.keyboard().fill("target", "Trade");
        desk.keyboard().fill("comment", "De kender markedet.");
        desk.keyboard().press("Send videre");
        desk.visit().sees("Henvisningen er sendt videre");
        assertEquals("TRADE_COUNCIL", journey.referral(referral).path("forwardTarget"));
    }

    private String registersAPhoneCall(Desk desk) {
        desk.keyboard().choose("Visitation");
        desk.keyboard().shortcut("t");
        desk.visit().sees("Hvordan kom henvisningen?");
        desk.keyboard().skipToContent();
        desk.keyboard().fill("company.cvr", "12345674");
        desk.keyboard().fill("company.name", "Telefon Eksempel ApS");
        desk.keyboard().fill("company.municipalityCode", "Solr");
        desk.keyboard().fill("contactPerson.name", "Alma Eksempel");
        desk.keyboard().pick("unitCode", "les-solroed");
        desk.keyboard().fill("need", "Ringede om eksport.");
        desk.keyboard().tick("consent");
        desk.keyboard().press("Send henvisning");
        desk.visit().sees("Henvisningen er sendt");
        var url = desk.visit().page().url();
        var id = URI.create(url).getPath().replace("/referrals/", "");
        assertEquals("PHONE", hub.as("triage").get("/api/referrals/" + id).path("channel"));
        return id;
    }

    private void readsTheNotificationOf(String referral, Desk desk) {
        desk.keyboard().choose("Beskeder");
        desk.keyboard().skipToContent();
        var row = desk.visit()
                .main()
                .locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.visit().page().locator("a[href='/referrals/" + referral + "']")))
                .first();
        assertThat(row).containsText("Enheden har svaret");
        desk.keyboard().follow(row.locator("button"));
        desk.visit().sees("Beskeden er markeret som læst.");
    }
}
