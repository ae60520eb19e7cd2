package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A business developer's week, none of which leaves the browser: what came on Monday, the call, the visit with its hours, the
 * plan, whom the company is referred to, the task and who won it, the holiday, what was given up, what was completed, and on
 * Friday what companies said. What others do beside it (the unit, the desk, systems) are requests.
 */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeekStoryTest {

    private static final String CVR = "88146328";
    private static final String NAME = "Ugens Eksempel ApS";
    private static final String COLLEAGUE = "week-colleague";
    private static final int SHOWN_FROM = 5;

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private final Journey journey;
    private final LocalDate today = Journey.today();

    WeekStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @Test
    void nothingOfItLeavesTheBrowser() {
        registerTheColleague();
        var before = referred("before");
        var monday = referred("monday");
        var holiday = List.of(referred("holiday-1"), referred("holiday-2"), referred("holiday-3"));
        var givenUp = referred("given-up");
        try (var developer = chromium.visit(hub, Screen.DESK)) {
            developer.as("developer");
            readsWhatIsNew(developer, monday, before);
            writesDownTheCall(developer, monday);
            visitsWithTheUnit(developer, monday);
            makesItAPlan(developer, monday);
            plans(developer, monday);
            refersToOthers(developer, monday);
            putsOutATask(developer);
            handsOver(developer, holiday);
            givesUp(developer, givenUp);
            completes(developer, monday);
            readsWhatCompaniesSay(developer, monday);
        }
        theUnitSeesWhyItWasGivenUp(givenUp);
        theMonthIsClosed();
    }

    private void registerTheColleague() {
        hub.as("admin")
                .body("""
                {"subject": "%s", "name": "Kollega Eksempel"}""".formatted(COLLEAGUE))
                .post("/api/developers")
                .then()
                .statusCode(201);
    }

    /** A course of a new referral, and how its company is written to. */
    private record Referred(String referral, String course, String email) {

        String page() {
            return "/courses/" + course;
        }
    }

    private Referred referred(String name) {
        var email = "week-" + name + "@eksempel.example";
        var form = Journey.form()
                .replace("12345674", CVR)
                .replace("Eksempel Maskinfabrik ApS", NAME)
                .replace("alma@eksempel.example", email)
                .replace("\"jointVisit\": false", "\"jointVisit\": true");
        var referral = journey.refer(UUID.randomUUID().toString(), form)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        journey.accept(referral, "SHORT").then().statusCode(200);
        var course = journey.awaitCourse(referral, "OPEN");
        Journey.eventually().until(() -> email.equals(journey.course(course).path("brief.contactEmail")));
        return new Referred(referral, course, email);
    }

    private void readsWhatIsNew(Visit developer, Referred monday, Referred before) {
        developer.choose("Forløb");
        developer.follow("Mine forløb");
        var mine = rowOf(developer, monday);
        assertThat(mine).containsText(NAME);
        assertThat(mine).containsText(Journey.NEED);
        link(developer, monday.page()).click();
        developer.sees(NAME);
        developer.sees(Journey.NEED);
        developer.sees("Gerne før sommer");
        developer.sees("Sambesøg");
        developer.sees("Ønskes");
        developer.sees(monday.email());
        link(developer, "/companies/" + CVR).click();
        assertThat(link(developer, before.page())).isVisible();
    }

    private void writesDownTheCall(Visit developer, Referred monday) {
        developer.to(monday.page());
        developer.follow("Møder og noter");
        developer.fill("text", "Ringede: vi ses onsdag.");
        developer.press("Gem note");
        developer.sees("Ringede: vi ses onsdag.");
    }

    private void visitsWithTheUnit(Visit developer, Referred monday) {
        developer.to(monday.page() + "/notes");
        developer.fill("heldOn", today.toString());
        developer.select("form", "VISIT");
        developer.select("unitCode", "les-solroed");
        developer.fill("adviser", "Rådgiver Eksempel");
        developer.fill("summary", "Så produktionen.");
        developer.press("Gem møde");
        developer.sees("Rådgiver Eksempel");
        developer.follow("Timer");
        developer.follow("Skriv timer");
        var day = today.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        var row = developer.main().locator("tbody tr").last();
        row.locator("select[name$='.role']").selectOption("SME_CONSULTANT");
        row.locator("input[name$='." + day + "']").fill("3:45");
        developer.press("Gem");
        developer.sees("Timerne er gemt");
        developer.sees("3:45");
        assertThat(rowOf(developer, monday)).containsText("Specialiseret");
    }

    private void makesItAPlan(Visit developer, Referred monday) {
        developer.to(monday.page());
        developer.follow("Gør til plan");
        developer.select("courseKind", "ACTION_PLAN");
        developer.press("Gør til plan");
        assertThat(developer.main().getByRole(AriaRole.HEADING).first()).containsText("Handlingsplan");
    }

    private void plans(Visit developer, Referred monday) {
        link(developer, monday.page() + "/plan").click();
        developer.fill("strategy", "Stærkt håndværk, én kunde: eksport afgør det.");
        developer.press("Gem analyse");
        for (var battle : List.of("Tyskland", "Kapacitet", "Ledelse")) {
            developer
                    .main()
                    .locator("form[action='" + monday.page() + "/plan/battles'] [name='title']")
                    .fill(battle);
            developer.press("Tilføj");
            developer.sees(battle);
        }
        for (var no = 1; no <= 3; no++) {
            planned(developer, monday, no, "Handling " + no);
        }
        developer.sees("eksport afgør det");
    }

    private void planned(Visit developer, Referred monday, int battle, String action) {
        var form = developer.main().locator("form[action='" + monday.page() + "/plan/battles/" + battle + "/actions']");
        developer
                .main()
                .locator(
                        "details:has(form[action='" + monday.page() + "/plan/battles/" + battle + "/actions']) summary")
                .click();
        form.locator("[name='title']").fill(action);
        form.locator("[name='owner']").fill("Virksomheden");
        form.locator("[name='dueOn']").fill(today.plusMonths(battle).toString());
        form.locator("button").click();
        developer.sees(action);
    }

    private void refersToOthers(Visit developer, Referred monday) {
        refersTo(developer, monday, "TRADE_COUNCIL", "Eksempel, Trade Council", "RESIDENT");
        refersTo(developer, monday, "PRIVATE_ADVISER", "Eksempel Rådgivning", "");
    }

    private void refersTo(Visit developer, Referred monday, String target, String recipient, String adviser) {
        developer.to(monday.page() + "/external-referrals/new");
        developer.select("target", target);
        developer.select("adviserKind", adviser);
        developer.fill("recipient", recipient);
        developer.fill("madeOn", today.toString());
        developer.press("Henvis");
        developer.sees(recipient);
    }

    private void putsOutATask(Visit developer) {
        var email = "week-consultant@eksempel.example";
        developer.to("/adviser-tasks/consultants");
        developer.fill("name", "Ugens Rådgiver");
        developer.fill("email", email);
        developer.tick("topics-EXPORT");
        developer.press("Gem");
        developer.sees("Ugens Rådgiver");
        developer.to("/adviser-tasks/new");
        developer.fill("cvr", CVR);
        developer.fill("title", "Ugens eksportplan");
        developer.fill("programme", "smv-pro");
        developer.fill("requestedOn", today.toString());
        developer.press("Gem");
        developer.fill("publishedOn", today.toString());
        developer.press("Udbyd");
        var task = URI.create(developer.page().url()).getPath();
        developer.follow("Tilbud");
        developer
                .page()
                .locator("select[name='consultantId']")
                .selectOption(new SelectOption().setLabel("Ugens Rådgiver"));
        developer.fill("expiresOn", today.plusDays(7).toString());
        developer.press("Invitér");
        bids(linkOf(email, "/bids/"));
        developer.to(task + "/bids");
        developer.sees("Vi finder tre forhandlere.");
        developer.to(task);
        developer
                .page()
                .locator("select[name='consultantId']")
                .selectOption(new SelectOption().setLabel("Ugens Rådgiver"));
        developer.fill("awardedOn", today.toString());
        var subsidy = UUID.randomUUID().toString();
        developer.fill("subsidyId", subsidy);
        developer.press("Gem");
        developer.sees(subsidy);
    }

    /** On a phone, without an account. */
    private void bids(String link) {
        try (var consultant = chromium.visit(hub, Screen.PHONE)) {
            consultant.to(link);
            consultant.fill("price", "45.000");
            consultant.fill("offer", "Vi finder tre forhandlere.");
            consultant.press("Send tilbuddet");
            consultant.sees("Tak for tilbuddet");
        }
    }

    /** Each company is told. */
    private void handsOver(Visit developer, List<Referred> holiday) {
        for (var course : holiday) {
            developer.to(course.page() + "/transfer");
            developer.select("developerId", COLLEAGUE);
            developer.press("Overdrag");
            developer.sees("Forløbet er overdraget");
        }
        for (var course : holiday) {
            Journey.eventually()
                    .until(
                            () -> hub.mailboxes().to(course.email()),
                            letters -> letters.stream()
                                    .anyMatch(
                                            letter -> letter.subject().equals("I har fået en ny forretningsudvikler")));
        }
    }

    private void givesUp(Visit developer, Referred givenUp) {
        developer.to(givenUp.page() + "/cancellation");
        developer.select("reason", "COMPANY_WITHDREW");
        developer.fill("cancelledOn", today.toString());
        developer.press("Afbryd");
        developer.sees("Forløbet er afbrudt");
    }

    private void theUnitSeesWhyItWasGivenUp(Referred givenUp) {
        Journey.eventually()
                .until(() ->
                        "CANCELLED".equals(journey.referral(givenUp.referral()).path("course.status")));
        try (var adviser = chromium.visit(hub, Screen.PHONE)) {
            adviser.as("les-solroed").to("/referrals/" + givenUp.referral());
            adviser.sees("Virksomheden ønskede ikke at fortsætte");
        }
    }

    private void completes(Visit developer, Referred monday) {
        developer.to(monday.page());
        developer.fill("completedOn", today.toString());
        developer.press("Afslut");
        developer.sees("Forløbet er afsluttet");
        developer.to(monday.page() + "/counting");
        developer.sees("Delmål 9.2");
    }

    private void readsWhatCompaniesSay(Visit developer, Referred monday) {
        answers(linkOf(monday.email(), "/evaluation/"));
        for (var no = 1; no < SHOWN_FROM; no++) {
            var another = referred("answer-" + no);
            journey.complete(another.course()).then().statusCode(200);
            answers(linkOf(another.email(), "/evaluation/"));
        }
        developer.choose("Evalueringer");
        var recommended = developer.main().locator("section[aria-labelledby='recommend'] > p");
        assertThat(recommended).containsText("n = ");
        assertThat(recommended).containsText(" – ");
        assertThat(developer.main()).not().containsText("Ugens svar");
    }

    /** On a phone, without an account. */
    private void answers(String link) {
        try (var company = chromium.visit(hub, Screen.PHONE)) {
            company.to(link);
            company.tick("competence-VERY_SATISFIED");
            company.main().locator("input[name='recommend'][value='9']").check();
            company.tick("effect-HIGH");
            company.tick("referred-YES");
            company.tick("externalUse-USED");
            company.fill("comment", "Ugens svar");
            company.press("Send svaret");
            company.sees("Tak");
        }
    }

    private void theMonthIsClosed() {
        var month = YearMonth.from(today).minusMonths(1);
        try (var manager = chromium.visit(hub, Screen.DESK)) {
            manager.as("admin").to("/hours/periods/" + month);
            manager.press("Luk måneden");
            manager.sees("lukket");
            manager.fill("reason", "Andre historier skriver endnu timer i den.");
            manager.press("Åbn igen");
            manager.sees("åben");
        }
    }

    /** The path of the one link below a page in the letters to an address, once there is one. */
    private String linkOf(String email, String page) {
        var links = Journey.eventually().until(() -> hub.mailboxes().links(email, page), found -> found.size() == 1);
        return URI.create(links.getFirst()).getPath();
    }

    private static Locator rowOf(Visit visit, Referred referred) {
        return visit.main().locator("tbody tr:has(a[href='" + referred.page() + "'])");
    }

    private static Locator link(Visit visit, String path) {
        return visit.main().locator("a[href='" + path + "']");
    }
}
