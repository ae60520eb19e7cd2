package dk.knudepunkt.referrals.unit.keyaccount;

import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KeyAccountResourceTest {

    private static final String ACCOUNTS = "/api/key-accounts";

    @Test
    void aNewHouseHasNeglectedNobodyAndEachMeetingSetsTheNext() {
        entrust("les-faxe", "kam", 6).then().statusCode(200);
        as("kam").get(ACCOUNTS + "/les-faxe").then().body("overdue", is(false)).body("managerId", is("kam"));

        var today = LocalDate.now(Denmark.ZONE);
        var meeting = as("kam").body("""
                {"kind":"COORDINATION","unitCode":"les-faxe","plannedFor":"%s","title":"Coordination"}""".formatted(today)).post("/api/meetings");
        as("kam")
                .header("If-Match", meeting.header("ETag"))
                .body("{\"heldOn\":\"" + today + "\",\"participants\":3}")
                .post("/api/meetings/" + meeting.path("id") + "/holding")
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

    @ParameterizedTest
    @ValueSource(strings = {"findes-ikke", "triage"})
    void onlyAKnownManagerIsEntrusted(String manager) {
        as("triage").get(ACCOUNTS).then().statusCode(200);
        entrust("les-lejre", manager, 4)
                .then()
                .statusCode(422)
                .body("type", is("/problems/key-account-manager-unknown"))
                .body("errors.pointer", contains("/managerId"));
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

    private static Response entrust(String unit, String manager, int meetings) {
        return as("kam")
                .header("If-Match", as("kam").get(ACCOUNTS + "/" + unit).header("ETag"))
                .body("{\"managerId\":\"" + manager + "\",\"meetingsPerYear\":" + meetings + "}")
                .put(ACCOUNTS + "/" + unit);
    }
}
