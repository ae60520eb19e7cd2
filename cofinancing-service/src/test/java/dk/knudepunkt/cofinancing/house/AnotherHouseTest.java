package dk.knudepunkt.cofinancing.house;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.AnotherHouse;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The service of a house in another region, whose municipalities finance other offices and have agreed on nothing yet. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestProfile(AnotherHouse.class)
class AnotherHouseTest {

    @Test
    void itsMunicipalitiesAreThoseOfItsFolder() {
        as("analyst")
                .get("/api/cofinancing/municipalities?region=1083")
                .then()
                .statusCode(200)
                .body("code", contains("410", "420", "430", "440", "450", "461", "479", "480", "482", "492"));
        as("analyst").get("/api/cofinancing/municipalities?region=1085").then().body("", hasSize(0));
    }

    @Test
    void itsOfficesAreThoseOfItsFolder() {
        as("analyst")
                .get("/api/cofinancing/clusters")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder("maritime", "robotics"));
        as("analyst")
                .get("/api/cofinancing/clusters/robotics")
                .then()
                .statusCode(200)
                .body("place", is("Seebladsgade, Odense"));
    }

    @Test
    void nothingIsAgreedYet() {
        as("analyst").get("/api/cofinancing/agreements").then().statusCode(200).body("items", hasSize(0));
        as("analyst").get("/api/cofinancing/populations").then().statusCode(200).body("items", hasSize(0));
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
