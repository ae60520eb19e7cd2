package dk.knudepunkt.referrals.unit.keyaccount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KeyAccountResourceTest {

    private static final String ACCOUNTS = "/api/units/key-accounts";

    @Test
    void aUnitThatWasNotMetForTooLongIsOverdueUntilItIsMet() {
        entrust("les-faxe", "kam", 6).then().statusCode(200);
        as("kam").get(ACCOUNTS + "/les-faxe").then().body("overdue", is(true)).body("managerId", is("kam"));

        var today = LocalDate.now(Denmark.ZONE);
        var meeting = as("kam").body("""
                {"kind":"COORDINATION","unitCode":"les-faxe","plannedFor":"%s","title":"Coordination"}""".formatted(today)).post("/api/referrals/meetings");
        as("kam")
                .header("If-Match", meeting.header("ETag"))
                .body("{\"heldOn\":\"" + today + "\",\"participants\":3}")
                .post("/api/referrals/meetings/" + meeting.path("id") + "/holding")
                .then()
                .statusCode(200);

        as("kam")
                .get(ACCOUNTS + "/les-faxe")
                .then()
                .body("overdue", is(false))
                .body("latestMeeting", is(today.toString()))
                .body("nextMeetingDue", is(today.plusDays(60).toString()));
    }

    @Test
    void aUnitSeesItsOwnOnly() {
        as("les-solroed").get(ACCOUNTS).then().body("unitCode", contains("les-solroed"));
        as("les-solroed").get(ACCOUNTS + "/les-faxe").then().statusCode(404);
        as("kam").get(ACCOUNTS).then().body("$", hasSize(17));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void twoToEightMeetingsAYear(int meetings) {
        entrust("les-lejre", "kam", meetings)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/meetingsPerYear"));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        var body = "{\"managerId\":\"kam\",\"meetingsPerYear\":4}";
        as("kam").body(body).put(ACCOUNTS + "/les-stevns").then().statusCode(428);
        as("kam")
                .header("If-Match", "\"77\"")
                .body(body)
                .put(ACCOUNTS + "/les-stevns")
                .then()
                .statusCode(412);
    }

    @Test
    void onlyTheKamEntrusts() {
        for (var user : List.of("les-solroed", "triage", "analyst", "developer", "council")) {
            as(user).header("If-Match", "\"0\"")
                    .body("{\"meetingsPerYear\":4}")
                    .put(ACCOUNTS + "/les-solroed")
                    .then()
                    .statusCode(403);
        }
        as("finance-greve").get(ACCOUNTS).then().statusCode(403);
    }

    @Test
    void thePagesSayWhoIsOverdueInBothLanguages() {
        page("kam", "da")
                .get("/referrals/units")
                .then()
                .statusCode(200)
                .body(containsString("Overskredet"))
                .body(containsString("/referrals/units/les-greve"));
        page("les-solroed", "en")
                .get("/referrals/units")
                .then()
                .body(containsString("Solrød"))
                .body(not(containsString("Guldborgsund")))
                .body(containsString("/referrals/units/les-solroed"));
        page("les-solroed", "en")
                .get("/referrals/units/les-solroed")
                .then()
                .statusCode(200)
                .body(containsString("Coordination meetings a year"))
                .body(not(containsString("Who takes care of the unit?")));
        page("les-solroed", "en").get("/referrals/units/les-faxe").then().statusCode(404);
        page("kam", "da").get("/referrals/units/les-faxe").then().body(containsString("Hvem tager sig af enheden?"));
    }

    @Test
    void theFormEntrusts() {
        var version = as("kam").get(ACCOUNTS + "/les-soroe").path("version").toString();
        page("kam", "da")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("version", version)
                .formParam("managerId", "kam")
                .formParam("meetingsPerYear", 8)
                .redirects()
                .follow(false)
                .post("/referrals/units/les-soroe")
                .then()
                .statusCode(303);
        as("kam").get(ACCOUNTS + "/les-soroe").then().body("meetingsPerYear", is(8));
        page("kam", "da")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("version", version)
                .formParam("managerId", "not a name!")
                .formParam("meetingsPerYear", 8)
                .post("/referrals/units/les-soroe")
                .then()
                .statusCode(422)
                .body(containsString("managerId-error"));
    }

    private static Response entrust(String unit, String manager, int meetings) {
        return as("kam")
                .header("If-Match", as("kam").get(ACCOUNTS + "/" + unit).header("ETag"))
                .body("{\"managerId\":\"" + manager + "\",\"meetingsPerYear\":" + meetings + "}")
                .put(ACCOUNTS + "/" + unit);
    }

    private static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + Tokens.of(user)).contentType(ContentType.JSON);
    }

    private static RequestSpecification page(String user, String language) {
        return given().header("Authorization", "Bearer " + Tokens.of(user))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language);
    }
}
