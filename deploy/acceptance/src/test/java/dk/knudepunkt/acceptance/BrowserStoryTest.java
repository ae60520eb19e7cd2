package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey as people take it, in a real browser; the form without JavaScript. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {

    private final Chromium chromium;

    BrowserStoryTest() {
        this.chromium = Chromium.start();
    }

    /** So that no list is empty. */
    @BeforeAll
    void referralsAndACourseAreThere(Hub hub) {
        var journey = new Journey(hub);
        journey.refer();
        String accepted = journey.refer().path("id");
        journey.accept(accepted, "\"0\"", "SHORT");
        journey.awaitCourse(accepted, "OPEN");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aReferralGoesFromTheFormToTheGoalsPage(Hub hub) {
        var journey = new Journey(hub);
        var year = Journey.today().getYear();
        var before = journey.figure(year, "9.2");
        var referral = adviserRefersWithoutJavaScript(hub);
        deskAccepts(hub, referral);
        journey.awaitCourse(referral.substring(referral.lastIndexOf('/') + 1), "OPEN");
        developerCompletes(hub, referral);
        Journey.eventually().until(() -> journey.figure(year, "9.2") == before + 1);
        try (var analyst = Visit.desktop(hub, chromium, true)) {
            analyst.as("analyst").to("/goals/contracts/" + year + "/targets/9.2");
            assertThat(analyst.main()).containsText(Integer.toString(before + 1));
        }
    }

    private String adviserRefersWithoutJavaScript(Hub hub) {
        try (var adviser = Visit.desktop(hub, chromium, false)) {
            adviser.as("les-solroed").to("/referrals/new");
            adviser.press("Send henvisning");
            assertThat(adviser.main()).containsText("Ret felterne, og send igen");
            adviser.fill("company.cvr", "12345674");
            adviser.fill("company.name", "Browser Eksempel ApS");
            adviser.choose("company.municipalityCode", "269");
            adviser.fill("contactPerson.name", "Alma Eksempel");
            adviser.choose("unitCode", "les-solroed");
            adviser.fill("need", "Vil eksportere til Tyskland.");
            adviser.check("consent");
            adviser.press("Send henvisning");
            assertThat(adviser.main()).containsText("Henvisningen er sendt");
            return URI.create(adviser.page().url()).getPath();
        }
    }

    private void deskAccepts(Hub hub, String referral) {
        try (var desk = Visit.desktop(hub, chromium, true)) {
            desk.as("triage").to("/referrals/queue");
            assertThat(desk.page().locator("main a[href='" + referral + "']")).isVisible();
            desk.page().locator("main a[href='" + referral + "']").click();
            desk.check("kind-ACTION_PLAN");
            desk.fill("developerId", "developer");
            desk.press("Accepter");
            assertThat(desk.main()).containsText("Henvisningen er behandlet");
        }
    }

    private void developerCompletes(Hub hub, String referral) {
        try (var developer = Visit.desktop(hub, chromium, true)) {
            developer.as("developer").to(referral);
            developer.follow("I gang");
            developer.fill("completedOn", Journey.today().toString());
            developer.press("Afslut");
            assertThat(developer.main()).containsText("Forløbet er afsluttet");
        }
    }

    @Test
    void theFormCanBeFilledInAndSentByKeyboardAlone(Hub hub) {
        try (var adviser = Visit.desktop(hub, chromium, true)) {
            adviser.as("les-solroed").to("/referrals/new");
            var keyboard = adviser.page().keyboard();
            adviser.page().locator("[name='company.cvr']").focus();
            keyboard.type("12345674");
            keyboard.press("Tab");
            keyboard.type("Tastatur Eksempel ApS");
            keyboard.press("Tab");
            keyboard.type("Solr");
            for (var i = 0; i < 3; i++) {
                keyboard.press("Tab");
            }
            keyboard.type("Alma Eksempel");
            for (var i = 0; i < 4; i++) {
                keyboard.press("Tab");
            }
            keyboard.type("Vil eksportere.");
            for (var i = 0; i < 4; i++) {
                keyboard.press("Tab");
            }
            keyboard.press("Space");
            keyboard.press("Tab");
            keyboard.press("Enter");
            assertThat(adviser.main()).containsText("Henvisningen er sendt");
        }
    }

    @Test
    void theLanguageChangesAndStays(Hub hub) {
        try (var adviser = Visit.desktop(hub, chromium, true)) {
            adviser.as("les-solroed").to("/referrals?lang=en");
            assertThat(adviser.main()).containsText("Referrals");
            adviser.to("/referrals/new");
            assertThat(adviser.main()).containsText("Refer a company");
            assertEquals("en", adviser.page().getAttribute("html", "lang"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyPageIsAccessibleOnPhoneAndDesk(String language, Hub hub) {
        for (var width : new String[] {"phone", "desk"}) {
            try (var visit = width.equals("phone") ? Visit.phone(hub, chromium) : Visit.desktop(hub, chromium, true)) {
                visit.to("/?lang=" + language).inspect(name("home-signed-out", width, language));
                visit.as("admin").to("/?lang=" + language).inspect(name("home", width, language));
                for (var path : new String[] {
                    "/referrals/new",
                    "/referrals",
                    "/referrals/queue",
                    "/courses",
                    "/goals",
                    "/goals/indicators",
                    "/goals/contracts/2021",
                    "/goals/contracts/2021/targets/9.1",
                    "/goals/contracts/2021/targets/3.1",
                    "/cofinancing",
                    "/cofinancing/2021",
                    "/nothing-here"
                }) {
                    visit.to(path).inspect(name(path.substring(1).replace('/', '-'), width, language));
                }
                visit.to("/referrals/new");
                visit.page().locator("main form button").last().click();
                visit.page().waitForLoadState(LoadState.LOAD);
                visit.inspect(name("form-with-errors", width, language));
                visit.to("/referrals/queue");
                visit.page().locator("main table a").first().click();
                visit.page().waitForURL(Pattern.compile(".*/referrals/[0-9a-f-]{36}"));
                visit.inspect(name("referral", width, language));
                visit.to("/courses");
                visit.page().locator("main table a").first().click();
                visit.page().waitForURL(Pattern.compile(".*/courses/[0-9a-f-]{36}"));
                visit.inspect(name("course", width, language));
            }
        }
    }

    private static String name(String page, String width, String language) {
        return page + "-" + width + "-" + language;
    }
}
