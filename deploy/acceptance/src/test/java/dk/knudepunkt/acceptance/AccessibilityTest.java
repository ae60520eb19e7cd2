package dk.knudepunkt.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** WCAG 2.2 AA on every page, on a phone and on a desk, in both languages. */
@ExtendWith(WithHub.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final List<String> SIGNED_OUT = List.of(
            "/",
            "/sign-in",
            "/signed-out",
            "/about/help",
            "/about/accessibility",
            "/about/privacy",
            "/about/contact",
            "/keyboard",
            "/api-docs",
            "/api-docs/submitReferral",
            "/api-changes",
            "/event-docs",
            "/event-docs/referral.accepted.v2",
            "/open-data",
            "/nothing");
    private static final List<String> ROLES =
            List.of("les-solroed", "triage", "developer", "kam", "analyst", "council", "finance-greve");
    private static final List<String> SIGNED_IN = List.of(
            "/",
            "/search",
            "/search?q=e",
            "/search?q=eksempel",
            "/search?q=xqzwvk",
            "/referrals",
            "/referrals?status=DECLINED",
            "/referrals/new",
            "/referrals/queue",
            "/referrals/saved-views",
            "/courses/saved-views",
            "/cofinancing/saved-views",
            "/goals/saved-views",
            "/courses/operation",
            "/referrals/operation",
            "/cofinancing/operation",
            "/goals/operation",
            "/webhooks/operation",
            "/referrals/nothing",
            "/referrals/drafts",
            "/referrals/notifications",
            "/referrals/reports/promise",
            "/referrals/reports/intake",
            "/referrals/calendars/new",
            "/referrals/policies",
            "/referrals/units",
            "/referrals/units/les-solroed",
            "/referrals/units/les-solroed/advisers/new",
            "/referrals/developers",
            "/referrals/developers/new",
            "/referrals/shared-companies",
            "/referrals/shared-companies/consents",
            "/referrals/shared-companies/consents/new",
            "/referrals/personal-data",
            "/courses/personal-data",
            "/cofinancing/personal-data",
            "/referrals/meetings",
            "/referrals/meetings/new",
            "/referrals/forums",
            "/referrals/forums/ACTOR_FORUM",
            "/courses",
            "/courses/new",
            "/courses/mine",
            "/companies",
            "/companies?q=eksmpel",
            "/companies/histories",
            "/companies/new",
            "/crisis-desk",
            "/crisis-desk/enquiries/new",
            "/crisis-desk/crises/new",
            "/crisis-desk/crises/covid-19/ending",
            "/local-service-bids",
            "/local-service-bids/new",
            "/hours",
            "/hours/periods",
            "/hours/periods/2026-01",
            "/hours/budgets/local-solroed/2021",
            "/adviser-tasks",
            "/adviser-tasks/new",
            "/adviser-tasks/consultants",
            "/adviser-tasks/imports",
            "/activities",
            "/activities/new",
            "/local-contracts",
            "/local-contracts/local-solroed/2021",
            "/accounts",
            "/accounts/local-solroed",
            "/evaluations",
            "/evaluations?by=PERIOD",
            "/evaluation/thanks",
            "/goals",
            "/goals/indicators",
            "/goals/indicators/export-share",
            "/goals/balance/2021",
            "/goals/contracts/2021",
            "/goals/contracts/fjordland-2021",
            "/goals/contracts/fjordland-2021/council",
            "/goals/contracts/2021/targets/9.1",
            "/goals/contracts/%d/targets/9.1".formatted(Journey.today().getYear()),
            "/goals/contracts/2021/targets/3.1",
            "/goals/contracts/2021/targets/3.1/definitions",
            "/goals/contracts/2021/targets/3.1/definitions/new",
            "/goals/contracts/2021/findings",
            "/goals/contracts/2021/findings/two-targets-for-one-thing-12.1-13.5",
            "/goals/infrastructure-wishes",
            "/goals/infrastructure-wishes/new",
            "/goals/letters",
            "/goals/letters/new",
            "/goals/contracts/2021/targets/3.1/reported-values",
            "/goals/contracts/2021/targets/3.1/reported-values/new",
            "/goals/contracts/2021/targets/5.1/reported-values/new",
            "/goals/contracts/2021/scoreboard",
            "/goals/contracts/%d/scoreboard".formatted(Journey.today().getYear()),
            "/goals/contracts/2021/council",
            "/goals/contracts/%d/council".formatted(Journey.today().getYear()),
            "/goals/contracts/2021/targets/9.2/plan",
            "/goals/contracts/2021/targets/9.2/house-judgements",
            "/goals/contracts/2021/agreement",
            "/goals/contracts/%d/agreement".formatted(Journey.today().getYear()),
            "/goals/contracts/%d/agreement/amendment".formatted(Journey.today().getYear()),
            "/goals/contracts/%d/agreement/successor".formatted(Journey.today().getYear()),
            "/goals/contracts/%d/agreement/goals/9".formatted(Journey.today().getYear()),
            "/goals/reported-values",
            "/goals/duties",
            "/goals/duties/new",
            "/goals/reports",
            "/goals/reports/new",
            "/goals/published",
            "/goals/series-imports",
            "/goals/series-imports/00000000-0000-7000-8000-000000000001",
            "/cofinancing",
            "/cofinancing/2021",
            "/cofinancing/2021/comparison",
            "/cofinancing/2021/municipalities/253",
            "/cofinancing/what-if",
            "/cofinancing/what-if?year=2021&leaving=269&budget2=1200000&byShares2=100&shares2=Greve:100",
            "/cofinancing/what-if/saved",
            "/cofinancing/agreements",
            "/cofinancing/agreements/new",
            "/cofinancing/reconfirmations",
            "/cofinancing/reconfirmations/2022",
            "/cofinancing/municipalities",
            "/cofinancing/populations",
            "/cofinancing/clusters",
            "/cofinancing/clusters/new",
            "/cofinancing/clusters/food",
            "/cofinancing/clusters/food/edit",
            "/cofinancing/clusters/food/members",
            "/cofinancing/billing/biller",
            "/cofinancing/billing/customers/253",
            "/cofinancing/invoices",
            "/cofinancing/calendar",
            "/cofinancing/calendar/meetings/new",
            "/cofinancing/funding",
            "/cofinancing/funding/gearing",
            "/cofinancing/funding/applications",
            "/cofinancing/funding/applications/new",
            "/cofinancing/funding/programmes/new",
            "/cofinancing/funding/programmes/interreg/rounds",
            "/cofinancing/funding/pools",
            "/cofinancing/funding/subsidies",
            "/cofinancing/funding/subsidies/new",
            "/webhooks",
            "/webhooks/new",
            "/users",
            "/users/admin",
            "/api-clients",
            "/api-clients/new");

    @AutoClose
    private final Chromium chromium = Chromium.start();

    private final Hub hub;
    private String effects = "";
    private String vision = "";
    private String waiting = "";

    AccessibilityTest(Hub hub) {
        this.hub = hub;
    }

    /** So that there is something to see. */
    @BeforeAll
    void referralsAndCoursesAreThere() {
        var journey = new Journey(hub);
        journey.refer();
        journey.complete(open(journey)).then().statusCode(200);
        plan(open(journey));
        vision = "/goals/reports/"
                + hub.as("analyst")
                        .body("{\"year\": 2021, \"kind\": \"INDICATORS\"}")
                        .post("/api/goals/reports")
                        .path("id");
        measure();
        report();
        tellOthers();
    }

    /** A webhook with something in its log. */
    private void tellOthers() {
        var registered = hub.as("admin")
                .body("{\"url\": \"%s/nothing\", \"eventTypes\": [\"report.published.v1\"]}".formatted(hub.url()))
                .post("/api/webhooks");
        registered.then().statusCode(201);
        hub.as("admin")
                .post("/api/webhooks/" + registered.path("webhook.id") + "/pings")
                .then()
                .statusCode(201);
    }

    /** A cohort of long ago, whose effect can be told. */
    private void measure() {
        hub.as("triage").body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
                         "courseKind": "GROWTH_PLAN", "developerId": "developer", "startedOn": "2019-02-01",
                         "completedOn": "2019-05-31"}""").post("/api/courses").then().statusCode(201);
        effects = "/cohorts/%s/effects"
                .formatted(hub.as("analyst")
                        .body("""
                                {"name": "Vejledt i 2019", "completedFrom": "2019-01-01", "completedUntil": "2019-12-31"}""")
                        .post("/api/cohorts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"));
    }

    /** A value that waits for another, and may have its document put beside it. */
    private void report() {
        var values = "/goals/contracts/2021/targets/6.2/reported-values";
        waiting = values
                + "/"
                + hub.as("analyst")
                        .body("""
                                {"asOf": "2021-09-30", "value": 60, "unit": "PERCENT", "source": "Kendskabsmåling",
                                 "place": "side 4"}""")
                        .post("/api" + values)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    /** The one that is opened last stands first in the list. */
    private void plan(String course) {
        write(course, "battles", "{\"title\": \"Sælg i Nordtyskland og i resten af Østersøområdet\"}");
        write(course, "battles/1/actions", """
                {"title": "Find en forhandler i Kiel", "owner": "Ejeren", "dueOn": "2021-09-30"}""");
        write(course, "battles/1/actions", "{\"title\": \"Oversæt siden\"}");
        write(course, "battles/1/actions/2/status", "{\"status\": \"UNDER_WAY\"}");
        hub.as("developer")
                .body("{\"plannedOn\": \"%s\", \"form\": \"VISIT\"}"
                        .formatted(Journey.today().plusDays(30)))
                .post("/api/courses/" + course + "/planned-meetings")
                .then()
                .statusCode(201);
    }

    private void write(String course, String part, String body) {
        var plan = "/api/courses/" + course + "/plan";
        hub.as("developer")
                .header("If-Match", Journey.version(hub.as("developer").get(plan)))
                .body(body)
                .post(plan + "/" + part)
                .then()
                .statusCode(200);
    }

    private static String open(Journey journey) {
        var referral = journey.refer();
        journey.accept(referral, "ACTION_PLAN").then().statusCode(200);
        return journey.awaitCourse(referral, "OPEN");
    }

    /** Danish words are the longer ones, so the small screen shows them; the other two pairings would take as long again. */
    @Test
    @TakesMinutes
    void everyPageIsForEverybodyOnAPhone() {
        everyPageIsForEverybody(Screen.PHONE, "da");
    }

    @Test
    @TakesMinutes
    void everyPageIsForEverybodyAtADesk() {
        everyPageIsForEverybody(Screen.DESK, "en");
    }

    @Test
    void everyFrontPageIsForEverybody() {
        ROLES.forEach(role -> inspectHome(role, Screen.PHONE, "da", "front-page"));
        ROLES.forEach(role -> inspectHome(role, Screen.DESK, "en", "front-page-desk"));
    }

    private void everyPageIsForEverybody(Screen screen, String language) {
        var album = "%s-%s".formatted(screen.name().toLowerCase(Locale.ROOT), language);
        try (var stranger = chromium.visit(hub, screen)) {
            stranger.to("/?lang=" + language);
            assertAll(SIGNED_OUT.stream().map(path -> () -> inspect(stranger.to(path), album + "-out" + path)));
        }
        try (var admin = chromium.visit(hub, screen)) {
            admin.as("admin").to("/?lang=" + language);
            assertAll(SIGNED_IN.stream().map(path -> () -> inspect(admin.to(path), album + path)));
            inspect(admin.to(vision), album + "-report-of-the-indicators");
            inspect(admin.to(vision + "/adjustments"), album + "-report-adjustments");
            inspect(sendAnEmptyForm(admin), album + "-form-with-errors");
            inspect(openTheFirst(admin.to("/referrals/queue")), album + "-referral");
            inspect(admin.to(here(admin) + "/timeline"), album + "-referral-timeline");
            inspect(openTheFirst(admin.to("/referrals?status=ACCEPTED")), album + "-referral-accepted");
            inspect(openTheFirst(admin.to("/courses?status=COMPLETED")), album + "-course-completed");
            inspect(openTheFirst(admin.to("/courses?status=OPEN")), album + "-course-open");
            inspectTabs(admin, album + "-course");
            inspect(openTheFirst(admin.to("/webhooks")), album + "-webhook");
            admin.main().locator("tbody a").first().click();
            inspect(admin, album + "-webhook-delivery");
        }
        ROLES.forEach(role -> inspectHome(role, screen, language, album));
        try (var analyst = chromium.visit(hub, screen)) {
            analyst.as("analyst").to("/?lang=" + language);
            assertAll(List.of("/cohorts", effects, waiting).stream()
                    .map(path -> () -> inspect(analyst.to(path), album + path)));
        }
    }

    private void inspectHome(String role, Screen screen, String language, String album) {
        try (var visit = chromium.visit(hub, screen)) {
            visit.as(role).to("/?lang=" + language);
            inspect(visit, album + "-home-of-" + role);
        }
    }

    /** The pages of the course that the visitor stands at. */
    private static void inspectTabs(Visit visit, String album) {
        var course = here(visit);
        assertAll(Stream.of(
                        "/plan",
                        "/plan/board",
                        "/plan/battles/1",
                        "/plan/battles/1/actions/1",
                        "/planned-meetings",
                        "/notes",
                        "/external-referrals",
                        "/hours",
                        "/evaluation",
                        "/counting")
                .map(tab -> () -> inspect(visit.to(course + tab), album + tab)));
        visit.to(course + "/planned-meetings").main().locator("tbody a").first().click();
        assertThat(visit.main().locator("#holding")).isVisible();
        inspect(visit, album + "-planned-meeting");
    }

    private static String here(Visit visit) {
        return URI.create(visit.page().url()).getPath();
    }

    private static Visit sendAnEmptyForm(Visit visit) {
        visit.to("/referrals/new").main().locator("button.button-primary").click();
        assertThat(visit.main().locator("#errors")).isVisible();
        return visit;
    }

    private static Visit openTheFirst(Visit list) {
        list.main().locator("tbody a").first().click();
        assertThat(list.main().locator("dl.facts").first()).isVisible();
        return list;
    }

    private static void inspect(Visit visit, String name) {
        Inspection.of(visit.page(), name.replaceAll("[^A-Za-z0-9.]+", "-"));
    }
}
