package dk.knudepunkt.funding.gearing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class GearingResourceTest {

    private static final String GEARING = "/api/cofinancing/funding/gearing";

    @Inject
    ObjectMapper json;

    @Test
    void whatThePaperSaysStandsBesideTheFigureAndNotInItsPlace() {
        as("council")
                .get(GEARING)
                .then()
                .statusCode(200)
                .body("find { it.year == 2019 }.statedFactor", is(2.45f))
                .body("find { it.year == 2019 }.factor", nullValue())
                .body("find { it.year == 2019 }.turnover", nullValue())
                .body("find { it.year == 2021 }.goal", is(2.60f));
        as("council").get(GEARING + "?format=CSV").then().body(containsString("2019,,,,2.45,,"));
    }

    @Test
    void theFactorFollowsTheAccounts() {
        state(2015, 60_000_000, 30_000_000)
                .then()
                .statusCode(201)
                .body("factor", is(2.0f))
                .body("version", is(0));
        state(2015, 1, 1).then().statusCode(409).body("type", is("/problems/accounts-exist"));
        var correction = "{\"turnover\": 78000000, \"operatingFunds\": 30000000}";
        sending("analyst", correction).put(GEARING + "/2015").then().statusCode(428);
        sending("analyst", correction)
                .header("If-Match", "\"0\"")
                .put(GEARING + "/2015")
                .then()
                .statusCode(200)
                .body("factor", is(2.6f));
        sending("analyst", correction)
                .header("If-Match", "\"0\"")
                .put(GEARING + "/2015")
                .then()
                .statusCode(412);
    }

    @Test
    void badAccountsAreRefused() {
        state(2014, -1, 0).then().statusCode(422).body("errors.pointer", hasItems("/turnover", "/operatingFunds"));
        state(2099, 1, 1).then().statusCode(422).body("type", is("/problems/accounts-year-not-begun"));
        as("council").get(GEARING + "/2013").then().statusCode(404).body("type", is("/problems/accounts-not-found"));
    }

    @Test
    void statedIsTheExample() throws Exception {
        var message = GearingMessages.message(new YearAccounts.Stated(
                UUID.fromString("0190a1b2-7c3d-7e4f-8c7d-8e9f0a1b2c3d"), 2021, 1, 78_000_000, 30_000_000));
        assertThat(message.topic()).isEqualTo("funding");
        Contracts.assertIsExample(message.type(), json.writeValueAsString(message.data()));
    }

    @Test
    void accountsAreStatedWithoutScripts() {
        as("analyst")
                .formParam("year", "2012")
                .formParam("turnover", "mange")
                .formParam("operatingFunds", "")
                .post("/cofinancing/funding/gearing")
                .then()
                .statusCode(422)
                .body(containsString("id=\"turnover-error\""))
                .body(containsString("id=\"operatingFunds-error\""));
        as("analyst")
                .formParam("year", "2012")
                .formParam("turnover", "48.000.000")
                .formParam("operatingFunds", "20.000.000")
                .post("/cofinancing/funding/gearing")
                .then()
                .statusCode(303);
        as("analyst")
                .get("/cofinancing/funding/gearing/2012")
                .then()
                .statusCode(200)
                .body(containsString("value=\"48.000.000\""));
        as("council")
                .get("/cofinancing/funding")
                .then()
                .statusCode(200)
                .body(containsString("<strong>2,40</strong>"))
                .body(containsString("48.000.000"))
                .body(containsString("2,45 (Resultatkontrakt 2021, mål 16)"));
        as("council")
                .accept("text/html")
                .get("/cofinancing/funding/gearing")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "finance-greve", "les-solroed", "kam", "developer", "triage", "crm"})
    void othersReadButDoNotWrite(String client) {
        as(client).get(GEARING).then().statusCode(200);
        sending(client, "{\"year\": 2011, \"turnover\": 1, \"operatingFunds\": 1}")
                .post(GEARING)
                .then()
                .statusCode(403);
        RestAssured.get(GEARING).then().statusCode(401);
    }

    private static Response state(int year, long turnover, long funds) {
        return sending(
                        "analyst",
                        "{\"year\": %d, \"turnover\": %d, \"operatingFunds\": %d}".formatted(year, turnover, funds))
                .post(GEARING);
    }
}
