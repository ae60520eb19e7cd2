package dk.knudepunkt.referrals.unit.keyaccount;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KeyAccountPagesTest {

    @Inject
    Sql sql;

    @Test
    void theHouseSeesWhoIsOverdue() {
        sql.run("update key_account set since = date '2021-01-01' where unit_code = 'les-greve'");
        browser("kam", "da")
                .get("/referrals/units")
                .then()
                .statusCode(200)
                .body(containsString("Overskredet"))
                .body(containsString("/referrals/units/les-greve"));
    }

    @Test
    void aUnitSeesItselfAndHasNothingToDecide() {
        browser("les-solroed", "en")
                .get("/referrals/units")
                .then()
                .body(containsString("/referrals/units/les-solroed"))
                .body(not(containsString("Guldborgsund")));
        browser("les-solroed", "en")
                .get("/referrals/units/les-solroed")
                .then()
                .statusCode(200)
                .body(containsString("Coordination meetings a year"))
                .body(not(containsString("Who takes care of the unit?")));
        browser("les-solroed", "en").get("/referrals/units/les-faxe").then().statusCode(404);
    }

    @Test
    void theFormIsFilledWithWhatThereIsAndEntrusts() {
        sent("les-soroe", Map.of("_version", version("les-soroe"), "managerId", "kam", "meetingsPerYear", "8"))
                .statusCode(303);
        as("kam").get("/api/key-accounts/les-soroe").then().body("meetingsPerYear", is(8));
        browser("kam", "da")
                .get("/referrals/units/les-soroe")
                .then()
                .body(allOf(
                        containsString("Hvem tager sig af enheden?"),
                        containsString("<option value=\"kam\" selected>Key account manager, erhvervshuset</option>"),
                        containsString("<option value=\"8\" selected>8</option>"),
                        containsString("<option value=\"\">Ingen endnu</option>")));
    }

    @Test
    void nobodyTakesCareOfAUnitWhoseFieldIsEmptied() {
        sent("les-lejre", Map.of("_version", version("les-lejre"), "managerId", " ", "meetingsPerYear", "4"))
                .statusCode(303);
        browser("kam", "da").get("/referrals/units/les-lejre").then().body(containsString("Ingen endnu"));
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndKept() {
        sent(
                        "les-greve",
                        Map.of(
                                "_version",
                                version("les-greve"),
                                "managerId",
                                "not a name!",
                                "meetingsPerYear",
                                "mange"))
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#managerId\">KAM: "),
                        containsString("href=\"#meetingsPerYear\">Koordinationsmøder om året: Skriv et helt tal")));
    }

    @Test
    void whoIsOvertakenKeepsWhatTheyTypedAndSeesWhatStandsThereNow() {
        var seen = version("les-koege");
        sent("les-koege", Map.of("_version", seen, "managerId", "kam", "meetingsPerYear", "3"))
                .statusCode(303);
        sent("les-koege", Map.of("_version", seen, "managerId", "", "meetingsPerYear", "5"))
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("Står der nu: <strong>Key account manager, erhvervshuset</strong>"),
                        containsString("<option value=\"5\" selected>"),
                        containsString("Står der nu: <strong>3</strong>")));
    }

    /** A typed "findes-ikke" was stored once. */
    @Test
    void whomNobodyKnowsIsNotEntrusted() {
        sent("les-greve", Map.of("_version", version("les-greve"), "managerId", "findes-ikke", "meetingsPerYear", "4"))
                .statusCode(422)
                .body(containsString("href=\"#managerId\">KAM: Ingen, der har været logget ind som key account"));
    }

    private static String version(String unit) {
        return as("kam").get("/api/key-accounts/" + unit).path("version").toString();
    }

    private static ValidatableResponse sent(String unit, Map<String, String> fields) {
        return browser("kam", "da")
                .formParams(fields)
                .post("/referrals/units/" + unit)
                .then();
    }
}
