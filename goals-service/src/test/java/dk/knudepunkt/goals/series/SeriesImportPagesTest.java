package dk.knudepunkt.goals.series;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are sent on a page: each test takes years of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SeriesImportPagesTest {

    private static final String PAGE = "/goals/series-imports";
    private static final String HEADING = "OMRÅDE;SEKTOR;TID;INDHOLD\n";

    @Test
    void aTableIsTriedTakenInAndWithdrawn() {
        var table = HEADING + "085;PRIV;1981;100\n000;PRIV;1981;1.000.000\n084;PRIV;1981;..";
        send("da", "1982-11-04", table, true)
                .statusCode(200)
                .body(allOf(
                        containsString("2 nye, 0 ændrede, 0 uændrede, 1 udeladt."),
                        containsString("Intet er gemt."),
                        containsString("value=\"1982-11-04\"")));
        values().body("year", not(hasItem(1981)));

        var receipt =
                send("da", "1982-11-04", table, false).statusCode(303).extract().header("Location");
        values().body("year", hasItem(1981));
        reading("analyst", "da")
                .get(receipt)
                .then()
                .statusCode(200)
                .body(allOf(containsString("RAS301"), containsString("4. november 1982"), containsString("2 nye")));
        reading("analyst", "en")
                .get(PAGE)
                .then()
                .body(allOf(containsString("RAS301"), containsString("Tables taken in")));

        withdraw(receipt, "").then().statusCode(422).body(containsString("id=\"reason-error\""));
        withdraw(receipt, "Forkert tabel").then().statusCode(303);
        reading("analyst", "da")
                .get(receipt)
                .then()
                .body(containsString("Forkert tabel"))
                .body(not(containsString("name=\"reason\"")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachLineThatIsWrongIsNamedAndNothingIsKept(boolean dryRun) {
        send("da", "1984-11-04", HEADING + "085;PRIV;1983;100\n085;PRIV;1984;mange\nGotham;PRIV;1983;7", dryRun)
                .statusCode(422)
                .body(allOf(
                        containsString("<th scope=\"row\">3</th>"),
                        containsString(">INDHOLD</td>"),
                        containsString("mange for 085 i 1984 er ikke et tal"),
                        containsString("<th scope=\"row\">4</th>"),
                        containsString(">OMRÅDE</td>"),
                        containsString("Intet er gemt.")))
                .body(not(containsString("<th scope=\"row\">2</th>")));
        values().body("year", not(hasItem(1983)));
    }

    @Test
    void jsonStatIsTakenToo() {
        send("en", "1986-11-04", """
                        {"version": "2.0", "class": "dataset", "id": ["AREA", "SECTOR", "TIME"], "size": [1, 1, 1],
                         "dimension": {"AREA": {"category": {"index": ["085"]}}, "SECTOR": {"category": {"index": ["PRIV"]}},
                         "TIME": {"category": {"index": ["1985"]}}}, "value": [85]}""", false).statusCode(303).header("Location", containsString(PAGE + "/"));
        values().body("find { it.year == 1985 }.value", is(85));
    }

    @Test
    void whatIsMissingOrNoTableIsToldAtItsField() {
        send("da", "", "", true)
                .statusCode(422)
                .body(allOf(containsString("id=\"extractedOn-error\""), containsString("id=\"table-error\"")));
        send("en", "1986-11-04", "{\"id\": ", true)
                .statusCode(422)
                .body(allOf(
                        containsString("id=\"table-error\""),
                        containsString("value=\"AREA=*\""),
                        containsString("Correct")));
        send("da", "2030-11-04", HEADING + "085;PRIV;1987;1", false)
                .statusCode(422)
                .body(containsString("id=\"extractedOn-error\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "developer", "les-solroed", "finance-greve", "crm"})
    void othersTakeNothingIn(String client) {
        reading(client, "da").get(PAGE).then().statusCode(403);
        reading(client, "da")
                .multiPart("sourceTable", "RAS301")
                .post(PAGE)
                .then()
                .statusCode(403);
        if (!client.equals("crm")) {
            reading(client, "da").get("/goals/indicators").then().body(not(containsString(PAGE)));
        }
    }

    @Test
    void theWayIsOnThePageOfTheIndicators() {
        reading("analyst", "da").get("/goals/indicators").then().body(containsString("href=\"" + PAGE + "\""));
    }

    private static ValidatableResponse values() {
        return as("council")
                .get("/api/goals/series/private-employees/values")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(String language, String extractedOn, String table, boolean dryRun) {
        var sent = reading("analyst", language)
                .redirects()
                .follow(false)
                .multiPart("sourceTable", "RAS301")
                .multiPart("extractedOn", extractedOn)
                .multiPart("query", "AREA=*")
                .multiPart("table", "ras301.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv");
        if (dryRun) {
            sent.multiPart("dryRun", "true");
        }
        return sent.post(PAGE).then();
    }

    private static Response withdraw(String receipt, String reason) {
        return reading("analyst", "da")
                .redirects()
                .follow(false)
                .formParam("reason", reason)
                .formParam("_version", "0")
                .post(receipt.replaceFirst("^https?://[^/]+", "") + "/withdrawal");
    }
}
