package dk.knudepunkt.referrals.unit.developer;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Alarms;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DeveloperTest {

    private static final String DEVELOPERS = "/api/developers";

    @Test
    void theDeskChoosesFromTheRegister() {
        as("admin")
                .body("{\"subject\": \"bo.vael\", \"name\": \"Bo Vælger\", \"email\": \"bo@eksempel.example\"}")
                .post(DEVELOPERS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(DEVELOPERS + "/bo.vael"))
                .body("active", is(true));
        as("triage").get(DEVELOPERS).then().body("subject", hasItem("bo.vael"));
        var referral = refer();
        browser("triage", "da")
                .get("/referrals/" + referral)
                .then()
                .body(containsString("<option value=\"bo.vael\">Bo Vælger</option>"))
                .body(containsString("<option value=\"developer\">"));
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"bo.vael\"}")
                .then()
                .statusCode(200)
                .body("developerId", is("bo.vael"));
        browser("triage", "en")
                .get("/referrals/" + referral)
                .then()
                .body(containsString("business developer Bo Vælger"));
    }

    @Test
    void ofTenAtOnceOneIsRegisteredAndNobodyIsAlarmed() {
        var alarms = Alarms.during(() -> {
            var answers = AtOnce.times(
                    10,
                    no -> as("admin")
                            .body(
                                    "{\"subject\": \"bo.ti\", \"name\": \"Bo Ti\", \"email\": \"bo.ti@eksempel.example\"}")
                            .post(DEVELOPERS));
            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .count());
            answers.stream()
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(refused -> refused.then().statusCode(409).body("type", endsWith("developer-known")));
        });
        // Mail that other tests left has no server here.
        assertEquals(
                List.of(),
                alarms.stream().filter(alarm -> !alarm.contains(".mail.")).toList());
    }

    @Test
    void whoIsNotInTheRegisterOrIsGivenNoNewCoursesIsNamed() {
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"nobody\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("developer-unknown"))
                .body("errors.pointer", contains("/developerId"));
        var gone = as("admin")
                .body("{\"subject\": \"gone\", \"name\": \"Fra Rejst\"}")
                .post(DEVELOPERS);
        as("admin")
                .header("If-Match", gone.header("ETag"))
                .body("{\"name\": \"Fra Rejst\", \"active\": false}")
                .put(DEVELOPERS + "/gone")
                .then()
                .statusCode(200)
                .body("active", is(false));
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"gone\"}")
                .then()
                .statusCode(422);
        browser("triage", "da").get("/referrals/" + referral).then().body(not(containsString("Fra Rejst")));
        browser("triage", "da")
                .formParam(
                        "_version",
                        as("triage").get("/api/referrals/" + referral).<Integer>path("version"))
                .formParam("courseKind", "SHORT")
                .formParam("developerId", "gone")
                .post("/referrals/" + referral + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("developerId-error"));
    }

    @Test
    void whoHasLeftIsGivenNoNewCoursesUntilTheyAreBack() {
        var here = as("admin")
                .body("{\"subject\": \"bo.rejst\", \"name\": \"Bo Rejst\"}")
                .post(DEVELOPERS);
        here.then().body("actions", contains("departure")).body("leftOn", nullValue());
        as("triage").get(DEVELOPERS + "/bo.rejst").then().body("actions", empty());
        leave(
                        "bo.rejst",
                        here.header("ETag"),
                        LocalDate.now(Denmark.ZONE).plusDays(2).toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("developer-leaves-in-the-future"))
                .body("errors.pointer", contains("/leftOn"));
        leave("bo.rejst", "\"77\"", "2026-01-31").then().statusCode(412);

        var gone = leave("bo.rejst", here.header("ETag"), "2026-01-31");
        gone.then()
                .statusCode(200)
                .body("leftOn", is("2026-01-31"))
                .body("active", is(false))
                .body("actions", empty());
        leave("bo.rejst", gone.header("ETag"), "2026-02-28")
                .then()
                .statusCode(409)
                .body("type", endsWith("developer-left"));
        act("triage", refer(), "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"bo.rejst\"}")
                .then()
                .statusCode(422);
        browser("triage", "da")
                .get("/referrals/developers")
                .then()
                .body(containsString("Nej, holdt op 31. januar 2026"));

        as("admin")
                .header("If-Match", gone.header("ETag"))
                .body("{\"name\": \"Bo Rejst\", \"active\": true}")
                .put(DEVELOPERS + "/bo.rejst")
                .then()
                .statusCode(200)
                .body("leftOn", nullValue())
                .body("actions", contains("departure"));
    }

    @Test
    void aDepartureIsWrittenDownOnItsPage() {
        as("admin").body("{\"subject\": \"bo.side\", \"name\": \"Bo Side\"}").post(DEVELOPERS);
        browser("admin", "da")
                .get("/referrals/developers/bo.side")
                .then()
                .body(containsString("href=\"/referrals/developers/bo.side/departure\""));
        browser("admin", "da")
                .get("/referrals/developers/bo.side/departure")
                .then()
                .statusCode(200);
        browser("admin", "da")
                .formParam("_version", "0")
                .formParam("leftOn", "i går")
                .post("/referrals/developers/bo.side/departure")
                .then()
                .statusCode(422)
                .body(containsString("leftOn-error"));
        browser("admin", "da")
                .formParam("_version", "0")
                .formParam("leftOn", "31.1.2026")
                .post("/referrals/developers/bo.side/departure")
                .then()
                .statusCode(303);
        as("triage").get(DEVELOPERS + "/bo.side").then().body("leftOn", is("2026-01-31"));
        browser("triage", "da")
                .get("/referrals/developers/bo.side/departure")
                .then()
                .statusCode(403);
    }

    private static Response leave(String subject, String version, String leftOn) {
        return as("admin")
                .header("If-Match", version)
                .body("{\"leftOn\": \"" + leftOn + "\"}")
                .post(DEVELOPERS + "/" + subject + "/departure");
    }

    @Test
    void onlyTheAdminKeepsTheRegister() {
        for (var user : List.of("triage", "kam", "developer", "les-solroed", "council", "analyst", "crm")) {
            as(user).body("{\"subject\": \"x\", \"name\": \"X\"}")
                    .post(DEVELOPERS)
                    .then()
                    .statusCode(403);
            as(user).header("If-Match", "\"0\"")
                    .body("{\"name\": \"X\", \"active\": true}")
                    .put(DEVELOPERS + "/developer")
                    .then()
                    .statusCode(403);
            as(user).header("If-Match", "\"0\"")
                    .body("{\"leftOn\": \"2026-01-31\"}")
                    .post(DEVELOPERS + "/developer/departure")
                    .then()
                    .statusCode(403);
        }
        as("les-solroed").get(DEVELOPERS).then().statusCode(403);
        browser("les-solroed", "da").get("/referrals/developers").then().statusCode(403);
        browser("triage", "da").get("/referrals/developers/new").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'subject':'not a name!','name':'X'} | 422 | /subject",
                "{'subject':'x','name':''} | 422 | /name",
                "{'subject':'x','name':'X','email':'nowhere'} | 422 | /email",
                "{'subject':'x','name':'X','phone':'call me'} | 422 | /phone",
                "{'subject':'developer','name':'X'} | 409 | /subject"
            })
    void badInputIsNamedAtItsField(String body, int status, String pointer) {
        as("admin")
                .body(body.replace('\'', '"'))
                .post(DEVELOPERS)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        var body = "{\"name\": \"X\", \"active\": true}";
        as("admin").body(body).put(DEVELOPERS + "/developer").then().statusCode(428);
        as("admin")
                .header("If-Match", "\"77\"")
                .body(body)
                .put(DEVELOPERS + "/developer")
                .then()
                .statusCode(412);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(DEVELOPERS + "/nobody")
                .then()
                .statusCode(404);
    }
}
