package dk.knudepunkt.goals.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ContractResourceTest {

    @Test
    void listsTheYearsWithAContract() {
        as("council")
                .get("/api/goals/contracts")
                .prettyPeek()
                .then()
                .statusCode(200)
                .body("year", contains(2021, 2026));
        as("council").get("/api/goals/contracts/2021").prettyPeek().then().statusCode(200);
        as("council")
                .get("/api/goals/contracts/2021/targets/9.1/figure")
                .prettyPeek()
                .then()
                .statusCode(200);
        as("council")
                .get("/api/goals/contracts/2021/targets/9.1/figure/members")
                .prettyPeek()
                .then()
                .statusCode(200);
        as("council").get("/api/goals/indicators").prettyPeek().then().statusCode(200);
        as("council")
                .accept("text/csv")
                .get("/api/goals/contracts/2021/figures")
                .prettyPeek()
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client));
    }
}
