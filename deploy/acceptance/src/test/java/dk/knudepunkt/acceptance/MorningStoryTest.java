package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each role's morning after a year: they sign in, see what waits, follow the number to its list, do what they are there for, and
 * see the number change. A unit has a narrow phone, a business developer no pointer, a finance officer no scripts.
 */
@ExtendWith(WithTheYear.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MorningStoryTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int SERVICES_WITH_PARTS = 5;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;
    private final int year = Journey.today().getYear();

    MorningStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @Test
    void theDeskTakesTwoInHandGivesThemBackAndAcceptsOne() {
        var queue = "/referrals/queue";
        try (var desk = chromium.visit(hub, Screen.DESK)) {
            var front = new FrontPage(desk.as("triage"));
            front.everyNumberIsThatOfItsList();
            var waiting = front.number(queue);
            front.follow(queue);
            desk.main().locator("#rows .tick input").nth(0).check();
            desk.main().locator("#rows .tick input").nth(1).check();
            desk.press("Tag i hånden");
            desk.sees("2 er i hånden nu.");
            assertThat(desk.main().locator("#rows").getByText("Dig", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(2);
            desk.press("Fortryd");
            desk.sees("2 er lagt tilbage til alle.");
            assertEquals(waiting, front.number(queue));
            front.link(queue).click();
            desk.main().locator("#rows a[href$='/acceptance']").first().click();
            desk.select("developerId", "developer");
            desk.press("Accepter");
            desk.sees("Henvisningen er accepteret");
            assertEquals(waiting - 1, front.number(queue));
        }
    }

    @Test
    void aUnitRefersIsAskedAndAnswersOnANarrowPhone() {
        var asked = "/referrals?status=QUESTION";
        var waiting = "/referrals?status=SUBMITTED";
        try (var adviser = chromium.visit(hub, Screen.NARROW)) {
            var front = new FrontPage(adviser.as("les-solroed"));
            front.everyNumberIsThatOfItsList();
            var wereAsked = front.number(asked);
            var waited = front.number(waiting);
            fitsTheScreen(adviser);
            adviser.follow("Henvis virksomhed");
            ReferralForm.fillIn(adviser, "Morgenens Eksempel ApS", "Vil eksportere til Tyskland.");
            fitsTheScreen(adviser);
            ReferralForm.sendButton(adviser).click();
            adviser.sees("Henvisningen er sendt");
            var referral = URI.create(adviser.page().url()).getPath();
            assertEquals(waited + 1, front.number(waiting));

            ask(referral);
            assertEquals(waited, front.number(waiting));
            front.follow(asked);
            fitsTheScreen(adviser);
            assertEquals(wereAsked + 1, front.rows());
            adviser.main().locator("a[href='" + referral + "']").first().click();
            adviser.sees("Eksporterer de i dag?");
            fitsTheScreen(adviser);
            adviser.follow("Svar huset");
            adviser.fill("answer", "Ja, til Sverige.");
            fitsTheScreen(adviser);
            adviser.press("Svar huset");
            adviser.sees("Dit svar er sendt");
            assertEquals(wereAsked, front.number(asked));
            assertEquals(waited + 1, front.number(waiting));
        }
    }

    /** What the desk does meanwhile. */
    private void ask(String referral) {
        var api = "/api" + referral;
        hub.as("triage")
                .header("If-Match", Journey.version(hub.as("triage").get(api)))
                .body("{\"question\": \"Eksporterer de i dag?\"}")
                .post(api + "/question")
                .then()
                .statusCode(200);
    }

    private static void fitsTheScreen(Visit visit) {
        Inspection.fitsTheScreen(visit.page(), visit.page().url());
    }

    @Test
    void aDeveloperFindsAndCompletesACourseByKeyboardAlone() {
        var mine = "/courses/mine";
        try (var developer = chromium.visit(hub, Screen.DESK)) {
            var keyboard = new Keyboard(developer).opens(hub.url() + "/sign-in", "developer");
            assertThat(developer.page()).hasURL(hub.url() + "/");
            var front = new FrontPage(developer);
            front.everyNumberIsThatOfItsList();
            var open = front.number(mine);
            keyboard.follow(front.link(mine));
            var first = developer.main().locator("tbody a[href^='/courses/']").first();
            assertThat(first).isVisible();
            var course = first.getAttribute("href");
            var company = first.innerText();

            keyboard.key("/");
            assertThat(developer.page().locator("#shell-search")).isFocused();
            developer.page().keyboard().type(company);
            keyboard.key("Enter");
            keyboard.follow(developer.main().locator("a[href='" + course + "']"));
            developer.sees(company);
            keyboard.fill("completedOn", Journey.today().format(TYPED));
            keyboard.press("Afslut");
            developer.sees("Forløbet er afsluttet");
            assertEquals(open - 1, front.number(mine));
        }
    }

    @Test
    void aKeyAccountManagerTakesAUnitAndVisitsIt() {
        var mine = "/referrals/units?mine=true";
        var unvisited = mine + "&wanting=VISIT";
        try (var kam = chromium.visit(hub, Screen.DESK)) {
            var front = new FrontPage(kam.as("kam"));
            front.everyNumberIsThatOfItsList();
            assertEquals(0, front.number(mine));
            kam.follow("Alle enheder");
            kam.main().locator("a[href='/referrals/units/les-solroed']").click();
            kam.select("managerId", "kam");
            kam.press("Gem");
            kam.sees("Key account manager, erhvervshuset");
            assertEquals(1, front.number(mine));
            front.follow(unvisited);

            kam.main().locator("a[href*='kind=VISIT'][href*='les-solroed']").click();
            kam.fill("plannedFor", Journey.today().format(TYPED));
            kam.fill("title", "Morgenkaffe i Solrød");
            kam.press("Planlæg");
            kam.fill("participants", "3");
            kam.press("Registrér");
            kam.sees("Holdt");
            assertEquals(0, front.number(unvisited));
            kam.page().goBack();
            kam.press("Fortryd: mødet blev ikke holdt");
            kam.sees("Planlagt");
            assertEquals(1, front.number(unvisited));
        }
    }

    @Test
    void anAnalystReportsAValueThatAnotherApprovesAndKeepsTheDuties() {
        var eyes = "/goals/reported-values";
        try (var analyst = chromium.visit(hub, Screen.DESK)) {
            var front = new FrontPage(analyst.as("analyst"));
            front.everyNumberIsThatOfItsList();
            var waiting = front.number(eyes);
            analyst.to("/goals/contracts/2021/targets/1.1/reported-values/new");
            analyst.fill("value", "44");
            analyst.select("unit", "PERCENT");
            analyst.fill("asOf", "31-10-2021");
            analyst.fill("source", "Kendskabsmåling 2021");
            analyst.fill("place", "side 4");
            analyst.press("Indberet");
            analyst.sees("Kendskabsmåling 2021");
            assertEquals(waiting + 1, front.number(eyes));
            anotherApproves(eyes);
            assertEquals(waiting, front.number(eyes));
            agreesOnADutyAndCancelsIt(analyst, front);
        }
    }

    private void anotherApproves(String eyes) {
        try (var colleague = chromium.visit(hub, Screen.DESK)) {
            new FrontPage(colleague.as("analyst-2")).follow(eyes);
            colleague.main().locator("tbody a").first().click();
            colleague.press("Godkend: jeg har set kilden");
            colleague.sees("Gælder");
        }
    }

    private void agreesOnADutyAndCancelsIt(Visit analyst, FrontPage front) {
        var ahead = "/goals/duties?status=AHEAD";
        var before = front.number(ahead);
        analyst.to("/goals/duties/new");
        analyst.tick("kind-REPORT");
        analyst.select("year", String.valueOf(year));
        analyst.fill("title", "Morgenens status");
        analyst.fill("receivers", "KKR Sjælland");
        analyst.fill("owner", "analyse");
        analyst.fill(
                "dueOn",
                Journey.today().with(TemporalAdjusters.lastDayOfMonth()).format(TYPED));
        analyst.press("Aftal");
        analyst.sees("Morgenens status");
        front.follow(ahead);
        assertEquals(before + 1, front.rows());
        analyst.follow("Morgenens status");
        analyst.fill("reason", "Var kun en prøve");
        analyst.press("Aflys");
        analyst.sees("Var kun en prøve");
        assertEquals(before, front.number(ahead));
    }

    @Test
    void aMemberOfTheCouncilOpensATargetAndSeesTheYearMove() {
        try (var member = chromium.visit(hub, Screen.DESK)) {
            var front = new FrontPage(member.as("council"));
            front.everyNumberIsThatOfItsList();
            var targets = front.sum();
            member.to("/goals/contracts/" + year + "/scoreboard");
            assertEquals(targets, front.rows());
            assertEquals(List.of(), Inspection.wordsBrokenInHeads(member.page()));
            Inspection.fitsTheScreen(member.page(), "scoreboard");

            var first = member.main().locator("#scoreboard tbody tr").first();
            var verdict = first.locator(".verdict").first().innerText();
            first.locator("a").first().click();
            assertThat(member.main().locator("#verdict .verdict").first()).hasText(verdict);

            var figure = "/goals/contracts/%d/targets/9.1".formatted(year);
            var counted = journey.figure(year, "9.1");
            assertThat(member.to(figure).main().locator(".font-lead strong")).containsText(counted + "\u00a0");
            somethingIsCompleted();
            Journey.eventually().until(() -> journey.figure(year, "9.1") > counted);
            assertThat(member.to(figure).main().locator(".font-lead strong")).containsText((counted + 1) + "\u00a0");
        }
    }

    private void somethingIsCompleted() {
        var referral = journey.refer();
        journey.accept(referral, "SHORT").then().statusCode(200);
        journey.complete(journey.awaitCourse(referral, "OPEN")).then().statusCode(200);
    }

    @Test
    void aFinanceOfficerConfirmsWithoutJavaScript() {
        try (var officer = chromium.visitWithoutJavaScript(hub, Screen.DESK)) {
            var front = new FrontPage(officer.as("finance-greve"));
            front.everyNumberIsThatOfItsList();
            officer.to("/");
            var paid = officer.main()
                    .locator("a[href$='/municipalities/253'] strong")
                    .innerText();
            officer.follow(paid);
            officer.sees("Greve betaler " + paid);

            officer.to("/");
            var due = officer.main().locator(".home-list a[href^='/cofinancing/reconfirmations/']");
            var owed = due.count();
            var oldest = due.first().getAttribute("href");
            var ofThatYear = officer.main()
                    .locator(".home-list a[href='" + oldest + "']")
                    .count();
            assertTrue(ofThatYear > 0, "something to confirm");
            due.first().click();
            officer.fill("minutesReference", "Byrådet 14.12.2021, punkt 7");
            officer.press("Bekræft");
            officer.sees("Greve mangler intet for");
            officer.to("/");
            assertThat(due).hasCount(owed - ofThatYear);
        }
    }

    @Test
    void anAdministratorSeesAServiceGoAndComeBack() {
        try (var admin = chromium.visit(hub, Screen.DESK)) {
            admin.as("admin");
            var well = admin.main().getByText("Alt er, som det skal være.");
            Journey.eventually().until(() -> areAllWell(admin, well));
            hub.kill("goals");
            admin.to("/");
            admin.sees("Det kan ikke vises lige nu.");
            assertThat(well).not().hasCount(SERVICES_WITH_PARTS);
            admin.to("/goals");
            admin.sees("Midlertidigt utilgængelig");
            assertThat(logOut(admin)).isVisible();
            Journey.eventually().until(() -> areAllWell(admin, well));
            admin.to("/goals");
            admin.sees("Resultatkontrakt " + year);
        }
    }

    private static boolean areAllWell(Visit admin, Locator well) {
        admin.to("/");
        return well.count() == SERVICES_WITH_PARTS;
    }

    private static Locator logOut(Visit visit) {
        return visit.page()
                .locator("header")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log ud"));
    }
}
