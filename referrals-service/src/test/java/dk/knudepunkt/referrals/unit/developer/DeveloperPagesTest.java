package dk.knudepunkt.referrals.unit.developer;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DeveloperPagesTest {

    private final String subject = "dev-" + UUID.randomUUID();

    @Test
    void whoIsRegisteredStandsInTheRegister() {
        register("Kaj Eksempel").statusCode(303);
        browser("triage", "da")
                .get("/referrals/developers")
                .then()
                .statusCode(200)
                .body(containsString("Forretningsudviklere"))
                .body(containsString("Kaj Eksempel"))
                .body(not(containsString("/referrals/developers/" + subject)));
        as("admin").get(api()).then().body("active", is(true)).body("email", nullValue());
    }

    @Test
    void thePageOfOneIsFilledWithWhatThereIs() {
        register("Kaj Eksempel");
        browser("admin", "en")
                .get(page())
                .then()
                .body(allOf(
                        containsString("Change a business developer: " + subject),
                        containsString("name=\"name\" type=\"text\" value=\"Kaj Eksempel\""),
                        containsString("name=\"active\" value=\"true\" checked"),
                        not(containsString("name=\"subject\""))));
    }

    @Test
    void aUserNameThatIsKnownIsToldAtItsField() {
        register("Kaj Eksempel").statusCode(303);
        register("Kaj")
                .statusCode(422)
                .body(containsString("href=\"#subject\">Brugernavn: "))
                .body(containsString("value=\"" + subject + "\""));
    }

    @Test
    void everythingWrongIsToldAtOnceAndKept() {
        sent("/referrals/developers/new", Map.of("subject", "not a name!", "email", "nowhere", "phone", "call me"))
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#subject\">"),
                        containsString("href=\"#name\">"),
                        containsString("href=\"#email\">"),
                        containsString("href=\"#phone\">"),
                        containsString("value=\"call me\"")));
    }

    @Test
    void aBoxThatIsNotTickedGivesNoNewCourses() {
        register("Kaj Eksempel");
        sent(page(), Map.of("_version", "0", "name", "Kaj Eksempel")).statusCode(303);
        as("admin").get(api()).then().body("active", is(false));
        sent(page(), Map.of("_version", "1", "name", "Kaj Eksempel", "active", "true"))
                .statusCode(303);
        as("admin").get(api()).then().body("active", is(true));
    }

    @Test
    void whoIsOvertakenKeepsWhatTheyTypedAndSeesWhatStandsThereNow() {
        register("Kaj Eksempel");
        sent(page(), Map.of("_version", "0", "name", "Kaj Jensen", "active", "true"))
                .statusCode(303);
        sent(page(), Map.of("_version", "0", "name", "Kaj Olsen", "active", "true"))
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("value=\"Kaj Olsen\""),
                        containsString("Står der nu: <strong>Kaj Jensen</strong>"),
                        containsString("name=\"_version\" value=\"1\"")));
        as("admin").get(api()).then().body("name", is("Kaj Jensen"));
    }

    @Test
    void onlyTheAdminOpensTheForms() {
        browser("les-solroed", "da").get("/referrals/developers").then().statusCode(403);
        browser("triage", "da").get("/referrals/developers/new").then().statusCode(403);
        browser("admin", "da").get("/referrals/developers/nobody").then().statusCode(404);
    }

    private ValidatableResponse register(String name) {
        return sent("/referrals/developers/new", Map.of("subject", subject, "name", name));
    }

    private String page() {
        return "/referrals/developers/" + subject;
    }

    private String api() {
        return "/api/developers/" + subject;
    }

    private static ValidatableResponse sent(String path, Map<String, String> fields) {
        return browser("admin", "da").formParams(fields).post(path).then();
    }
}
