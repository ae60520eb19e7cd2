package dk.knudepunkt.referrals.unit.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingPagesTest {

    @Test
    void theKamPlansAMeetingAndTellsWhatCameOfIt() {
        var meeting = form("da")
                .formParam("kind", "COORDINATION")
                .formParam("unitCode", "les-solroed")
                .formParam("plannedFor", "2026-03-18")
                .formParam("title", "Koordination, 1. kvartal")
                .formParam("note", "Spørg til hallen")
                .post("/referrals/meetings/new")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/referrals/meetings/[0-9a-f-]{36}"))
                .extract()
                .header("Location");

        as("kam", "da")
                .get(meeting)
                .then()
                .body(containsString("Mødet er holdt"))
                .body(containsString("Spørg til hallen"));
        as("les-solroed", "da")
                .get(meeting)
                .then()
                .statusCode(200)
                .body(containsString("Planlagt"))
                .body(not(containsString("Spørg til hallen")))
                .body(not(containsString("Mødet er holdt")));

        form("da")
                .formParam("version", 0)
                .formParam("heldOn", "2026-03-18")
                .formParam("participants", "mange")
                .post(meeting + "/holding")
                .then()
                .statusCode(422)
                .body(containsString("participants-error"));
        form("da")
                .formParam("version", 0)
                .formParam("heldOn", "2026-03-18")
                .formParam("participants", "6")
                .post(meeting + "/holding")
                .then()
                .statusCode(303);
        as("kam", "en").get(meeting).then().body(containsString("Undo: the meeting was not held"));
    }

    @Test
    void aFormThatIsNotFilledInComesBackWithWhatIsMissing() {
        form("en")
                .formParam("kind", "VISIT")
                .formParam("title", "A visit")
                .post("/referrals/meetings/new")
                .then()
                .statusCode(422)
                .body(containsString("plannedFor-error"))
                .body(containsString("value=\"A visit\""));
        form("da")
                .formParam("kind", "VISIT")
                .formParam("plannedFor", "2026-03-18")
                .formParam("title", "Et besøg")
                .post("/referrals/meetings/new")
                .then()
                .statusCode(422)
                .body(containsString("holdes med én enhed"));
    }

    @Test
    void theListIsOpenToUnitsButThePlanIsNot() {
        as("les-solroed", "da")
                .get("/referrals/meetings")
                .then()
                .statusCode(200)
                .body(not(containsString("/referrals/meetings/new")));
        as("les-solroed", "da").get("/referrals/meetings/new").then().statusCode(403);
        as("kam", "en")
                .get("/referrals/meetings/new?unitCode=les-solroed")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification form(String language) {
        return as("kam", language)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .redirects()
                .follow(false);
    }

    private static RequestSpecification as(String user, String language) {
        return given().header("Authorization", "Bearer " + Tokens.of(user))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language);
    }
}
