package dk.knudepunkt.funding.calendar;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingPagesTest {

    private static final String CALENDAR = "/cofinancing/calendar";
    private static final String MEETINGS = CALENDAR + "/meetings/";

    @Test
    void aMeetingIsCalledMovedCancelledAndPutOnAgainWithoutScripts() {
        as("analyst").get(MEETINGS + "new").then().statusCode(200).body(containsString("Nyt møde"));
        filled("Klyngemøde A", "2031-07-01T14:00", "2031-07-01T16:00")
                .formParam("_key", UUID.randomUUID().toString())
                .post(MEETINGS + "new")
                .then()
                .statusCode(303)
                .header("Location", endsWith(CALENDAR));
        var id = idOf("Klyngemøde A");
        as("council")
                .get("/api/cofinancing/meetings/" + id)
                .then()
                .body("startsAt", is("2031-07-01T12:00:00Z"))
                .body("place", is("Ringsted Rådhus"));
        as("analyst")
                .get(MEETINGS + id + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("value=\"01-07-2031 kl. 14.00\""))
                .body(containsString("Aflys mødet"));

        filled("Klyngemøde A", "2031-12-01T14:00", "2031-12-01T16:00")
                .formParam("_version", 0)
                .post(MEETINGS + id + "/edit")
                .then()
                .statusCode(303);
        as("council").get("/api/cofinancing/meetings/" + id).then().body("startsAt", is("2031-12-01T13:00:00Z"));

        as("analyst")
                .formParam("_version", 1)
                .post(MEETINGS + id + "/cancellation")
                .then()
                .statusCode(303);
        as("analyst")
                .get(MEETINGS + id + "/edit")
                .then()
                .body(containsString("Mødet er aflyst"))
                .body(not(containsString("Aflys mødet")));
        filled("Klyngemøde A", "2031-12-01T14:00", "2031-12-01T16:00")
                .formParam("_version", 2)
                .post(MEETINGS + id + "/edit")
                .then()
                .statusCode(303);
        as("council").get("/api/cofinancing/meetings/" + id).then().body("cancelled", is(false));
    }

    @Test
    void twoPressesOfTheButtonCallOneMeeting() {
        var key = UUID.randomUUID().toString();
        for (var press = 0; press < 2; press++) {
            filled("Klyngemøde B", "2031-07-02T14:00", "2031-07-02T16:00")
                    .formParam("_key", key)
                    .post(MEETINGS + "new")
                    .then()
                    .statusCode(303);
        }
        var page = as("analyst").get(CALENDAR).asString();
        assertThat(page.split("<span class=\"sr-only\"> Klyngemøde B", -1)).hasSize(2);
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        filled("", "i morgen", "")
                .post(MEETINGS + "new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"titleDa-error\""))
                .body(containsString("id=\"startsAt-error\""))
                .body(containsString("id=\"endsAt-error\""))
                .body(containsString("value=\"i morgen\""));
        filled("Klyngemøde C", "2031-07-01T14:00", "2031-07-01T14:00")
                .header("Accept-Language", "en")
                .post(MEETINGS + "new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"endsAt-error\""))
                .body(containsString("New meeting"));
    }

    @Test
    void whoeverHasNotSeenTheLastChangeIsRefused() {
        filled("Klyngemøde D", "2031-07-03T14:00", "2031-07-03T16:00").post(MEETINGS + "new");
        var id = idOf("Klyngemøde D");

        filled("Klyngemøde D", "2031-07-03T15:00", "2031-07-03T16:00")
                .formParam("_version", 7)
                .post(MEETINGS + id + "/edit")
                .then()
                .statusCode(422);
        as("analyst")
                .formParam("_version", 7)
                .post(MEETINGS + id + "/cancellation")
                .then()
                .statusCode(422);
        as("analyst").get(MEETINGS + UUID.randomUUID() + "/edit").then().statusCode(404);
    }

    @Test
    void othersReadTheCalendarOnly() {
        for (var client : new String[] {"council", "kam", "finance-greve", "developer"}) {
            as(client).get(CALENDAR).then().statusCode(200).body(not(containsString(MEETINGS)));
            as(client).get(MEETINGS + "new").then().statusCode(403);
            as(client).formParam("titleDa", "x").post(MEETINGS + "new").then().statusCode(403);
            as(client)
                    .formParam("_version", 0)
                    .post(MEETINGS + UUID.randomUUID() + "/cancellation")
                    .then()
                    .statusCode(403);
        }
        RestAssured.get(MEETINGS + "new").then().statusCode(401);
    }

    private static RequestSpecification filled(String title, String from, String to) {
        return as("analyst")
                .formParam("titleDa", title)
                .formParam("titleEn", "Cluster meeting")
                .formParam("startsAt", from)
                .formParam("endsAt", to)
                .formParam("place", "Ringsted Rådhus");
    }

    /** Of the meeting that the calendar's page lists. */
    private static String idOf(String title) {
        var link = Pattern.compile(MEETINGS + "([\\w-]+)/edit\">Ret<span class=\"sr-only\"> " + title)
                .matcher(as("analyst").get(CALENDAR).asString());
        if (!link.find()) {
            throw new AssertionError("Not listed: " + title);
        }
        return link.group(1);
    }
}
