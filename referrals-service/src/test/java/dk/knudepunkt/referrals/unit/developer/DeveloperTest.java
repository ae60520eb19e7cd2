package dk.knudepunkt.referrals.unit.developer;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DeveloperTest {

    private static final String DEVELOPERS = "/api/referrals/developers";

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
    void ofTenAtOnceOneIsRegistered() {
        var answers = AtOnce.times(
                10,
                no -> as("admin")
                        .body("{\"subject\": \"bo.ti\", \"name\": \"Bo Ti\", \"email\": \"bo.ti@eksempel.example\"}")
                        .post(DEVELOPERS));
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(refused -> refused.then().statusCode(409).body("type", endsWith("developer-known")));
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
