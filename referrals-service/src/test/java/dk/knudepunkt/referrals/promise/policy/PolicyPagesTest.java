package dk.knudepunkt.referrals.promise.policy;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PolicyPagesTest {

    private static final String POLICIES = "/api/referrals/policies";
    private static final String BODY = """
            {"name": "Seks timer", "effectiveFrom": "2092-01-01", "targetMinutes": 360, "readings": ["WORKING_DAYS"],
             "steps": [{"percent": 50, "tell": "DESK"}, {"percent": 80, "tell": "KAM"}, {"percent": 100, "tell": "DESK"}]}""";

    /** Sent as it was shown, a draft says what it said: the page can hold whatever the API can draft. */
    @Test
    void aSavedDraftIsShownAsItIsAndRevised() {
        var id = draft();
        browser("admin", "da")
                .get(edit(id))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Ret kladden"),
                        containsString("value=\"Seks timer\""),
                        containsString("value=\"2092-01-01\""),
                        containsString("value=\"360\""),
                        containsString("value=\"50, 100\""),
                        containsString("<option value=\"WORKING_DAYS\" selected>"),
                        not(containsString(" checked"))));
        var before = as("admin").get(POLICIES + "/" + id).jsonPath().getMap("terms");
        asShown(0)
                .post(edit(id))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/referrals/reports/preview/policies/" + id));
        as("admin").get(POLICIES + "/" + id).then().body("terms", is(before)).body("version", is(1));

        asShown(1)
                .formParam("beside", "CLOCK_HOURS")
                .formParam("leader", "150")
                .post(edit(id))
                .then()
                .statusCode(303);
        as("admin")
                .get(POLICIES + "/" + id)
                .then()
                .body("terms.readings", is(List.of("WORKING_DAYS", "CLOCK_HOURS")))
                .body("terms.steps.percent", is(List.of(50, 80, 100, 150)))
                .body("terms.steps.tell", is(List.of("DESK", "KAM", "DESK", "LEADER")));
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndChangesNothing() {
        var id = draft();
        asShown(0)
                .formParam("leader", "hundred")
                .post(edit(id))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#steps\""))
                .body(containsString("value=\"hundred\""));
        as("admin").get(POLICIES + "/" + id).then().body("version", is(0));
    }

    @Test
    void anOldPageOverwritesNothing() {
        var id = draft();
        asShown(0).post(edit(id)).then().statusCode(303);
        asShown(0).post(edit(id)).then().statusCode(412);
    }

    @Test
    void onlyADraftHasAForm() {
        var active = as("admin").get(POLICIES).<String>path("items.find { it.number == 1 }.id");
        var draft = draft();
        browser("admin", "en").get(edit(active)).then().statusCode(409);
        browser("admin", "da")
                .get("/referrals/policies")
                .then()
                .body(not(containsString(edit(active))))
                .body(containsString(edit(draft)));
    }

    @ParameterizedTest
    @CsvSource({"triage", "kam", "analyst", "les-solroed"})
    void onlyAnAdministratorEdits(String client) {
        var id = draft();
        browser(client, "da").get(edit(id)).then().statusCode(403);
        browser(client, "da").formParam("version", 0).post(edit(id)).then().statusCode(403);
    }

    private static RequestSpecification asShown(int version) {
        return browser("admin", "da")
                .formParam("version", version)
                .formParam("name", "Seks timer")
                .formParam("effectiveFrom", "2092-01-01")
                .formParam("targetMinutes", "360")
                .formParam("first", "WORKING_DAYS")
                .formParam("desk", "50, 100")
                .formParam("kam", "80");
    }

    private static String draft() {
        return as("admin").body(BODY).post(POLICIES).path("id");
    }

    private static String edit(String id) {
        return "/referrals/policies/" + id + "/edit";
    }
}
