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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PolicyPagesTest {

    private static final String POLICIES = "/api/policies";
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
                        containsString("value=\"01-01-2092\""),
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
                .formParam("readings.beside", "CLOCK_HOURS")
                .formParam("steps.leader", "150")
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
                .formParam("steps.leader", "hundred")
                .post(edit(id))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#steps.leader\">Lederen: Skriv et helt tal"))
                .body(containsString("value=\"hundred\""));
        as("admin").get(POLICIES + "/" + id).then().body("version", is(0));
    }

    @Test
    void anOldPageOverwritesNothing() {
        var id = draft();
        asShown(0).post(edit(id)).then().statusCode(303);
        changed(Map.of("_version", "0", "name", "Otte timer", "targetMinutes", "480", "steps.kam", "75"))
                .post(edit(id))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("value=\"Otte timer\""),
                        containsString("Står der nu: <strong>Seks timer</strong>"),
                        containsString("Står der nu: <strong>360</strong>"),
                        containsString("Står der nu: <strong>80</strong>"),
                        containsString("name=\"_version\" value=\"1\"")));
        as("admin").get(POLICIES + "/" + id).then().body("terms.name", is("Seks timer"));
    }

    @Test
    void whatIsNoDateNoNumberAndNoReadingIsToldAtItsField() {
        changed(Map.of("effectiveFrom", "31-02-2092", "targetMinutes", "et døgn", "readings.first", "MOON_HOURS"))
                .post("/referrals/policies")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#effectiveFrom\">Gælder fra: Skriv en dato, der findes"),
                        containsString("value=\"31-02-2092\""),
                        containsString("href=\"#targetMinutes\">Svar inden for, i minutter: Skriv et helt tal"),
                        containsString("value=\"et døgn\""),
                        containsString("href=\"#readings.first\">Læses først som: ")));
    }

    @Test
    void theNextVersionBeginsFromTheOneThatApplies() {
        browser("admin", "da")
                .get("/referrals/policies")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("name=\"targetMinutes\" type=\"text\" value=\""),
                        containsString("name=\"effectiveFrom\" type=\"text\" value=\"\""),
                        containsString("name=\"_key\"")));
        asShown(0)
                .post("/referrals/policies")
                .then()
                .statusCode(303)
                .header("Location", containsString("/referrals/reports/preview/policies/"));
    }

    @Test
    void aPercentageThatIsNoneOfATargetIsToldAtTheSteps() {
        changed(Map.of("steps.kam", "5000"))
                .post("/referrals/policies")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#steps\">Hvem får besked: "));
    }

    @Test
    void aDraftIsActivatedFromTheListAndOnce() {
        var id = draft();
        var activation = "/referrals/policies/" + id + "/activation";
        browser("admin", "da").formParam("_version", 0).post(activation).then().statusCode(303);
        as("admin").get(POLICIES + "/" + id).then().body("status", is("ACTIVE"));
        browser("admin", "da")
                .formParam("_version", 0)
                .post(activation)
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("Gældende fra sin dato"));
        browser("admin", "da")
                .formParam("_version", 1)
                .post(activation)
                .then()
                .statusCode(422)
                .body(containsString("gælder allerede og ændres aldrig"));
    }

    /** As a draft is shown, with some fields otherwise. */
    private static RequestSpecification changed(Map<String, String> otherwise) {
        var fields = new HashMap<>(Map.of(
                "name", "Seks timer",
                "effectiveFrom", "01-01-2092",
                "targetMinutes", "360",
                "readings.first", "WORKING_DAYS",
                "steps.desk", "50, 100",
                "steps.kam", "80"));
        fields.putAll(otherwise);
        return browser("admin", "da").formParams(fields);
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
        browser(client, "da").formParam("_version", 0).post(edit(id)).then().statusCode(403);
    }

    private static RequestSpecification asShown(int version) {
        return changed(Map.of("_version", Integer.toString(version)));
    }

    private static String draft() {
        return as("admin").body(BODY).post(POLICIES).path("id");
    }

    private static String edit(String id) {
        return "/referrals/policies/" + id + "/edit";
    }
}
