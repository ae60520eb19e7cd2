package dk.knudepunkt.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The platform as a house that is not Sjælland's: {@code ./up --house deploy/house/fyn-proeve}. */
@TakesMinutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnotherHouseStoryTest {

    private static final Path FOLDER =
            Path.of("../house/fyn-proeve").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/hub-of-another-house").toAbsolutePath();
    private static final String SERVICES = "gateway,referrals,goals,cofinancing";
    private static final String UNIT = "sydfyn-og-oeerne";

    private Hub hub;

    @BeforeAll
    void start() {
        hub = Hub.startOfHouse(FOLDER, SERVICES);
    }

    @AfterAll
    void stop() {
        hub.close();
    }

    @Test
    @Order(1)
    void pagesTellWhoRunsIt() {
        given().accept("text/html")
                .get(hub.url() + "/about/contact")
                .then()
                .statusCode(200)
                .body(containsString("Erhvervshus Fyn-prøve"))
                .body(containsString("kontakt@fyn-proeve.example"));
    }

    @Test
    @Order(1)
    void aUnitRefersFromItsThreeMunicipalitiesAndTheDeskSeesIt() {
        for (var municipality : new String[] {"479", "482", "492"}) {
            var referral = hub.as("sydfyn")
                    .body("""
                            {
                              "company": {"cvr": "12345674", "name": "Eksempel Værft ApS", "municipalityCode": "%s"},
                              "contactPerson": {"name": "Alma Eksempel"},
                              "unitCode": "%s",
                              "need": "Vil eksportere",
                              "consent": true
                            }""".formatted(municipality, UNIT))
                    .post("/api/referrals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            hub.as("triage").get("/api/referrals").then().statusCode(200).body("items.id", hasItem(referral));
        }
        hub.as("odense").get("/api/referrals").then().statusCode(200).body("items", hasSize(0));
        hub.as("triage").get("/api/units/" + UNIT).then().body("municipalityCodes", is(List.of("479", "482", "492")));
    }

    @Test
    @Order(1)
    void itsGoalsAreListed() {
        hub.as("council")
                .get("/api/goals/contracts/2026")
                .then()
                .statusCode(200)
                .body("goals.title.da", hasItem("Robotklyngen"));
        hub.as("council")
                .get("/api/cofinancing/clusters")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("maritime"));
    }

    @Test
    @Order(2)
    void sjaellandDoesNotGetItsData() {
        hub.close();
        var refused = assertThrows(
                AssertionError.class, () -> Hub.startOn(DATA, "referrals").close());
        assertTrue(refused.toString().contains("are of the house fynproeve"), refused::toString);
        hub = Hub.startOfHouseOn(DATA, FOLDER, SERVICES);
        hub.as("triage").get("/api/referrals").then().statusCode(200).body("items", hasSize(3));
    }
}
