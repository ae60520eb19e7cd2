package dk.knudepunkt.goals.reported;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value from the form of one to the approval of another. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReportedValuePagesTest {

    private static final String LIST = "/goals/contracts/2021/targets/7.2b/reported-values";

    @Test
    void oneEntersAndAnotherApproves() {
        reading("analyst", "da")
                .get(LIST + "/new")
                .then()
                .statusCode(200)
                .body(containsString("Indberet om 7.2b"))
                .body(containsString("mindst 5&nbsp;procentpoint"));
        var path = address(survey("6,4").post(LIST + "/new"));
        reading("analyst", "da")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("6,4&nbsp;procentpoint"))
                .body(containsString("Fyn: 5,5"))
                .body(containsString("n er ikke oplyst"))
                .body(containsString("Træk tilbage"))
                .body(not(containsString("Godkend: jeg har set kilden")));
        reading("analyst-2", "en")
                .get("/goals/reported-values")
                .then()
                .statusCode(200)
                .body(containsString(path))
                .body(containsString("6.4&nbsp;percentage points"))
                .body(containsString("Yours"));
        form("analyst-2")
                .formParam("_version", "0")
                .post(path + "/approval")
                .then()
                .statusCode(303);
        reading("council", "da")
                .get("/goals/contracts/2021/targets/7.2b")
                .then()
                .body(containsString("6,4&nbsp;procentpoint"))
                .body(containsString("Registeranalyse, side 9"));
        reading("council", "da").get(LIST).then().statusCode(200).body(containsString("Gælder"));
        form("analyst")
                .formParam("_version", "1")
                .formParam("reason", "Kilden er trukket tilbage")
                .post(path + "/withdrawal")
                .then()
                .statusCode(303);
        reading("analyst", "da").get(path).then().body(containsString("Kilden er trukket tilbage"));
    }

    @Test
    void whatWasTypedIsKeptBesideWhatIsWrong() {
        survey("mange")
                .formParam("facts", "uden tal")
                .post(LIST + "/new")
                .then()
                .statusCode(422)
                .body(containsString("value=\"mange\""))
                .body(containsString("Linjen «uden tal»"))
                .body(containsString("Registeranalyse"));
        survey("600").post(LIST + "/new").then().statusCode(422).body(containsString("fra -100 til 100"));
    }

    @Test
    void aRejectionSaysWhy() {
        var path = address(survey("7").post(LIST + "/new"));
        form("analyst-2")
                .formParam("_version", "0")
                .formParam("reason", "")
                .post(path + "/rejection")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        form("analyst-2")
                .formParam("_version", "0")
                .formParam("reason", "Det er hele landets tal")
                .post(path + "/rejection")
                .then()
                .statusCode(303);
        reading("analyst", "da").get(path).then().body(containsString("Det er hele landets tal"));
    }

    @ParameterizedTest
    @CsvSource({"5.1, Milepælen er, Hvem afgør det?", "3.1, Tal i driftssegmentet, et gennemsnit afgør intet"})
    void theFormAsksForWhatTheTargetIs(String target, String first, String second) {
        reading("admin", "da")
                .get("/goals/contracts/2021/targets/" + target + "/reported-values/new")
                .then()
                .statusCode(200)
                .body(containsString(first))
                .body(containsString(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "triage", "les-solroed"})
    void othersSeeWhatWasApprovedAndNoForm(String client) {
        var path = address(survey("8").post(LIST + "/new"));
        reading(client, "da").get(LIST).then().statusCode(200).body(not(containsString(path)));
        reading(client, "da").get(path).then().statusCode(404);
        reading(client, "da").get(LIST + "/new").then().statusCode(403);
        reading(client, "da").get("/goals/reported-values").then().statusCode(403);
        reading(client, "da").get("/goals").then().body(not(containsString("afventer godkendelse")));
    }

    @Test
    void theContractLeadsAnalystsToWhatWaits() {
        reading("analyst", "da").get("/goals").then().body(containsString("afventer godkendelse"));
    }

    private static RequestSpecification survey(String value) {
        return form("analyst")
                .formParam("value", value)
                .formParam("unit", "PERCENTAGE_POINTS")
                .formParam("asOf", "31-12-2021")
                .formParam("source", "Registeranalyse")
                .formParam("place", "side 9")
                .formParam("peers", "Fyn: 5,5\nNordjylland: 4");
    }

    private static RequestSpecification form(String client) {
        return as(client)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static String address(Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
