package dk.knudepunkt.referrals.unit.forum;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often all meet: what is held, planned, due and overdue of each forum. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ForumTest {

    private static final String FORUMS = "/api/forums";

    private final LocalDate today = LocalDate.now(Denmark.ZONE);

    @Inject
    Sql sql;

    @BeforeEach
    void aHouseThatBeginsToday() {
        sql.run("delete from meeting where unit_code is null");
        sql.run("update forum set since = ?, version = 0", today);
        sql.run("update forum set meetings_per_year = 4 where kind = 'ACTOR_FORUM'");
    }

    @Test
    void aNewHouseIsBehindWithNothing() {
        as("les-solroed")
                .get(FORUMS)
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        containsInAnyOrder("PROJECT_FORUM", "ACTOR_FORUM", "EMPLOYMENT_NETWORK", "ADVISER_NETWORK"))
                .body("overdue", not(contains(true)))
                .body(
                        "find { it.kind == 'ACTOR_FORUM' }.nextMeetingDue",
                        is(today.plusDays(91).toString()))
                .body(
                        "find { it.kind == 'ADVISER_NETWORK' }.nextMeetingDue",
                        is(today.plusDays(182).toString()));
    }

    @Test
    void eachMeetingSetsTheNextAndOneThatIsPlannedIsShown() {
        var held = planned("ACTOR_FORUM", today);
        hold(held, today);
        planned("ACTOR_FORUM", today.plusDays(80));
        planned("ACTOR_FORUM", today.plusDays(60));
        planned("ACTOR_FORUM", today.minusDays(1));
        as("kam")
                .get(FORUMS + "/ACTOR_FORUM")
                .then()
                .body("heldThisYear", is(1))
                .body("latestMeeting", is(today.toString()))
                .body("plannedFor", is(today.plusDays(60).toString()))
                .body("nextMeetingDue", is(today.plusDays(91).toString()))
                .body("overdue", is(false));
        as("kam").get(FORUMS + "/ADVISER_NETWORK").then().body("latestMeeting", nullValue());
    }

    /** A quarter of a year is 91 days: due on the day, overdue the day after. */
    @ParameterizedTest
    @CsvSource({"91, false", "92, true"})
    void itIsOverdueTheDayAfterItWasDue(int daysAgo, boolean overdue) {
        sql.run("update forum set since = ? where kind = 'ACTOR_FORUM'", today.minusDays(daysAgo));
        as("kam").get(FORUMS + "/ACTOR_FORUM").then().body("overdue", is(overdue));
        browser("kam", "da")
                .get("/referrals/forums")
                .then()
                .statusCode(200)
                .body(overdue ? containsString("Overskredet") : not(containsString("Overskredet")));
    }

    @Test
    void theHouseSaysHowOften() {
        var form = browser("kam", "da").get("/referrals/forums/ACTOR_FORUM");
        form.then().statusCode(200).body(containsString("value=\"4\""));
        browser("kam", "da")
                .formParam("_version", version())
                .formParam("meetingsPerYear", "5")
                .post("/referrals/forums/ACTOR_FORUM")
                .then()
                .statusCode(303);
        as("kam")
                .get(FORUMS + "/ACTOR_FORUM")
                .then()
                .body("nextMeetingDue", is(today.plusDays(73).toString()));
        browser("kam", "da")
                .formParam("_version", version())
                .formParam("meetingsPerYear", "tit")
                .post("/referrals/forums/ACTOR_FORUM")
                .then()
                .statusCode(422)
                .body(containsString("value=\"tit\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void oneToTwelveTimesAYear(int meetings) {
        meet("kam", "ACTOR_FORUM", meetings)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/meetingsPerYear"));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        as("kam")
                .body("{\"meetingsPerYear\":2}")
                .put(FORUMS + "/ACTOR_FORUM")
                .then()
                .statusCode(428);
        as("kam")
                .header("If-Match", "\"77\"")
                .body("{\"meetingsPerYear\":2}")
                .put(FORUMS + "/ACTOR_FORUM")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsHeldWithOneUnitHasNoCadenceHere() {
        as("kam").get(FORUMS + "/VISIT").then().statusCode(404).body("type", is("/problems/forum-not-found"));
        as("kam").get(FORUMS + "/PARTY").then().statusCode(404);
    }

    @Test
    void onlyTheKamSaysHowOften() {
        for (var user : List.of("les-solroed", "triage", "analyst", "developer", "council")) {
            meet(user, "ACTOR_FORUM", 2).then().statusCode(403);
            browser(user, "da").get("/referrals/forums/ACTOR_FORUM").then().statusCode(403);
        }
        as("finance-greve").get(FORUMS).then().statusCode(403);
    }

    @Test
    void unitsThatWereNotVisitedThisYearAreSeen() {
        sql.run("delete from meeting where unit_code = 'les-lejre'");
        hold(planned("VISIT", today, "\"unitCode\":\"les-lejre\","), today.minusYears(1));
        as("kam")
                .get("/api/key-accounts/les-lejre")
                .then()
                .body("latestVisit", is(today.minusYears(1).toString()))
                .body("visitedThisYear", is(false));
        browser("kam", "da")
                .get("/referrals/units")
                .then()
                .body(containsString("/referrals/meetings/new?kind=VISIT&amp;unitCode=les-lejre"));
        hold(planned("VISIT", today, "\"unitCode\":\"les-lejre\","), today);
        as("kam").get("/api/key-accounts/les-lejre").then().body("visitedThisYear", is(true));
        browser("kam", "da")
                .get("/referrals/units")
                .then()
                .body(not(containsString("/referrals/meetings/new?kind=VISIT&amp;unitCode=les-lejre")));
    }

    private Response planned(String kind, LocalDate day) {
        return planned(kind, day, "");
    }

    private Response planned(String kind, LocalDate day, String unit) {
        var meeting = as("kam").body("""
                {"kind":"%s",%s"plannedFor":"%s","title":"Møde"}""".formatted(kind, unit, day)).post("/api/meetings");
        meeting.then().statusCode(201);
        return meeting;
    }

    private static void hold(Response planned, LocalDate day) {
        as("kam")
                .header("If-Match", planned.header("ETag"))
                .body("{\"heldOn\":\"" + day + "\",\"participants\":3}")
                .post("/api/meetings/" + planned.path("id") + "/holding")
                .then()
                .statusCode(200);
    }

    private static String version() {
        return as("kam").get(FORUMS + "/ACTOR_FORUM").path("version").toString();
    }

    private static Response meet(String user, String kind, int meetings) {
        return as(user).header("If-Match", "\"0\"")
                .body("{\"meetingsPerYear\":" + meetings + "}")
                .put(FORUMS + "/" + kind);
    }
}
