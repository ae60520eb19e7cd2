package dk.knudepunkt.platform.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalIssuer;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service tells of the front page: to one person what is theirs, and to the gateway for whom there is anything. */
@QuarkusTest
@QuarkusTestResource(LocalIssuer.class)
class HomePartsTest {

    @Test
    void whoseDayBeginsWithItGetsItInTheirLanguage() {
        parts("triage", "da")
                .body("", hasSize(1))
                .body("[0].place", is(7))
                .body("[0].html", containsString("<h2>Bordet</h2>"))
                .body("[0].html", containsString("<strong>1.234</strong> <span>venter</span>"));
        parts("triage", "en").body("[0].html", containsString("<strong>1,234</strong> <span>wait</span>"));
    }

    @Test
    void aNumberLeadsToItsListAndStandsOutOnlyWhenThereIsSomething() {
        parts("triage", "da")
                .body("[0].html", containsString("<li class=\"urgent\"><a href=\"/notes?all=true&amp;x=1\">"))
                .body("[0].html", containsString("<li><a href=\"/notes?overdue=true\"><strong>0</strong>"))
                .body("[0].html", not(containsString("<html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer", "council", "admin"})
    void theOthersGetNone(String client) {
        parts(client, "da").body("", hasSize(0));
    }

    @Test
    void nobodyElseIsTold() {
        given().get("/home").then().statusCode(401);
    }

    @Test
    void theGatewayHearsForWhomThereIsSomething() {
        given().get("/menu").then().statusCode(200).body("home", is(List.of("triage")));
    }

    private static ValidatableResponse parts(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept-Language", language)
                .get("/home")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
