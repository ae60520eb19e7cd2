package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journey as people take it, in a real browser; the form without JavaScript. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {

    private static final int LAST_TAB = 60;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;
    private final int year = Journey.today().getYear();

    BrowserStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @ParameterizedTest
    @EnumSource
    void aReferralGoesFromTheFormToTheGoalsPage(Screen screen) {
        var before = journey.figure(year, "9.2");
        var referral = adviserRefersWithoutJavaScript(screen);
        deskAccepts(screen, referral);
        journey.awaitCourse(referral.substring(referral.lastIndexOf('/') + 1), "OPEN");
        developerCompletes(screen, referral);
        Journey.eventually().until(() -> journey.figure(year, "9.2") > before);
        analystSeesTheGoalMove(screen, before + 1);
        adviserSeesTheCourseCompleted(screen, referral);
    }

    private String adviserRefersWithoutJavaScript(Screen screen) {
        try (var adviser = chromium.visitWithoutJavaScript(hub, screen)) {
            adviser.as("les-solroed").choose("Henvis virksomhed");
            adviser.press("Send henvisning");
            adviser.sees("Ret felterne, og send igen");
            adviser.fill("company.cvr", "12345674");
            adviser.fill("company.name", "Browser Eksempel ApS");
            adviser.select("company.municipalityCode", "269");
            adviser.fill("contactPerson.name", "Alma Eksempel");
            adviser.select("unitCode", "les-solroed");
            adviser.fill("need", "Vil eksportere til Tyskland.");
            adviser.tick("consent");
            adviser.press("Send henvisning");
            adviser.sees("Henvisningen er sendt");
            return URI.create(adviser.page().url()).getPath();
        }
    }

    private void deskAccepts(Screen screen, String referral) {
        try (var desk = chromium.visit(hub, screen)) {
            desk.as("triage").choose("Visitation");
            desk.main().locator("a[href='" + referral + "']").click();
            desk.tick("courseKind-ACTION_PLAN");
            desk.select("developerId", "developer");
            desk.press("Accepter");
            desk.sees("Henvisningen er accepteret");
            assertThat(desk.main().locator("a[href='" + referral + "']")).hasCount(0);
        }
    }

    private void developerCompletes(Screen screen, String referral) {
        try (var developer = chromium.visit(hub, screen)) {
            developer.as("developer").to(referral);
            developer.follow("I gang");
            developer.fill("completedOn", Journey.today().toString());
            developer.press("Afslut");
            developer.sees("Forløbet er afsluttet");
        }
    }

    private void analystSeesTheGoalMove(Screen screen, int value) {
        try (var analyst = chromium.visit(hub, screen)) {
            analyst.as("analyst").choose("Mål");
            analyst.sees("Resultatkontrakt " + year);
            analyst.follow("9.2");
            assertThat(analyst.main().locator(".font-lead strong")).containsText(value + "\u00a0");
        }
    }

    private void adviserSeesTheCourseCompleted(Screen screen, String referral) {
        try (var adviser = chromium.visit(hub, screen)) {
            adviser.as("les-solroed").choose("Henvisninger");
            adviser.main().locator("a[href='" + referral + "']").click();
            adviser.sees("Handlingsplan");
            adviser.sees("Afsluttet");
        }
    }

    @Test
    void theFormCanBeFilledInAndSentByKeyboardAlone() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals/new");
            var keyboard = adviser.page().keyboard();
            tabTo(adviser, "company.cvr");
            keyboard.type("12345674");
            tabTo(adviser, "company.name");
            keyboard.type("Tastatur Eksempel ApS");
            tabTo(adviser, "company.municipalityCode");
            keyboard.type("Solr");
            tabTo(adviser, "contactPerson.name");
            keyboard.type("Alma Eksempel");
            tabTo(adviser, "need");
            keyboard.type("Vil eksportere.");
            tabTo(adviser, "consent");
            keyboard.press("Space");
            keyboard.press("Tab");
            keyboard.press("Enter");
            adviser.sees("Henvisningen er sendt");
            adviser.sees("Solrød");
        }
    }

    /** Presses Tab until the field has the focus, which must be seen on every stop on the way. */
    private static void tabTo(Visit visit, String field) {
        for (var tab = 0; tab < LAST_TAB; tab++) {
            visit.page().keyboard().press("Tab");
            var focus = visit.page().locator(":focus");
            assertThat(focus).not().hasCSS("outline-style", "none");
            if (field.equals(focus.getAttribute("name"))) {
                return;
            }
        }
        fail(field + " cannot be reached by Tab");
    }

    @Test
    void theLanguageChangesAndStays() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed").to("/referrals");
            adviser.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            adviser.sees("Referrals");
            adviser.choose("Refer a company");
            adviser.sees("Send referral");
            assertEquals("en", adviser.page().getAttribute("html", "lang"));
        }
    }

    @Test
    void theApiDocumentationShowsEveryOperation() {
        var operations = hub.anonymous().get("/openapi").<Integer>path("paths.collect { it.value.size() }.sum()");
        try (var integrator = chromium.visit(hub, Screen.DESK)) {
            integrator.to("/api-docs");
            assertThat(integrator.page().locator(".doc-lines li")).hasCount(operations);
        }
    }

    @Test
    void whoSignsOutIsOut() {
        try (var adviser = chromium.visit(hub, Screen.DESK)) {
            adviser.as("les-solroed");
            adviser.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ud"))
                    .click();
            adviser.sees("Du er logget ud");
            adviser.to("/referrals");
            assertThat(adviser.page().locator("button[value='les-solroed']")).isVisible();
        }
    }
}
