package dk.knudepunkt.goals.source;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.AnotherHouse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service of a house whose contract, indicators and municipalities are not Sjælland's. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(AnotherHouse.class)
class AnotherHouseTest {

    @Test
    void itsContractIsTheOnlyOneAtHome() {
        as("council")
                .get("/api/goals/contracts")
                .then()
                .statusCode(200)
                .body("findAll { it.house == 'fynproeve' }.year", contains(2026))
                .body("findAll { it.house == 'sjaelland' }", hasSize(0));
        as("council")
                .get("/api/goals/contracts/2026")
                .then()
                .statusCode(200)
                .body("parties", contains("KKR Fyn-prøve", "Erhvervshus Fyn-prøve"))
                .body("goals.targets.flatten().code", contains("1.1", "1.2", "2.1", "2.2", "3.1"));
        as("council").get("/api/goals/contracts/2021").then().statusCode(404);
    }

    @Test
    void itIsTheHouseOfTheInstallation() {
        as("analyst")
                .get("/api/goals/houses/fynproeve")
                .then()
                .statusCode(200)
                .body("name.da", is("Erhvervshus Fyn-prøve"));
        as("analyst").get("/api/goals/houses/sjaelland").then().statusCode(404);
    }

    @Test
    void itsIndicatorsAreRead() {
        as("analyst").get("/api/goals/indicators").then().statusCode(200).body("code", contains("export-share"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/goals",
                "/goals/contracts/2026",
                "/goals/contracts/2026/scoreboard",
                "/goals/contracts/2026/council",
                "/goals/contracts/2026/findings",
                "/goals/contracts/2026/targets/1.1",
                "/goals/contracts/2026/targets/3.1",
                "/goals/indicators"
            })
    void itsPagesAreShown(String page) {
        as("analyst").accept("text/html").get(page).then().statusCode(200).body(containsString("<main"));
    }
}
