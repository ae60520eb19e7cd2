package dk.knudepunkt.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Address;
import dk.knudepunkt.gateway.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class OpenApiResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/referrals", "/api/courses", "/api/goals", "/api/cofinancing"})
    void everyServiceIsInIt(String beginning) {
        Set<String> paths =
                given().get("/openapi").then().statusCode(200).extract().path("paths.keySet()");
        assertTrue(paths.stream().anyMatch(path -> path.startsWith(beginning)), paths.toString());
    }

    @Test
    void itIsOnlyAboutThePublicApi() {
        given().get("/openapi")
                .then()
                .body("openapi", startsWith("3.1"))
                .body("paths.keySet()", everyItem(startsWith("/api/")))
                .body("components.securitySchemes.keySet()", is(Set.of("bearer")));
    }

    @Test
    void itNamesThisInstallation() {
        given().get("/openapi")
                .then()
                .body("servers[0].url", is(Address.of("").toString()))
                .body("info.description", containsString("/knudepunkt/token"))
                .body("info.contact.url", is(Address.of("/about/contact").toString()))
                .body(not(containsString(".invalid")));
    }

    @Test
    void itNamesWhatTheEdgeAddsToAnAnswer() {
        given().get("/openapi")
                .then()
                .body("components.headers.keySet()", is(Set.of("RateLimit", "RateLimit-Policy")))
                .body(
                        "paths.'/api/referrals'.post.responses.'429'.headers.keySet()",
                        hasItems("RateLimit", "Retry-After"))
                .body("paths.'/api/referrals'.post.responses.'201'.headers.keySet()", hasItem("RateLimit-Policy"));
    }

    /** Who sends what the document asks for, and no more, is not refused for what it does not ask for. */
    @Test
    void itAsksForNumbersAndConsentThatCannotBeLeftOut() {
        given().get("/openapi")
                .then()
                .body("components.schemas.SubmitReferral.required", hasItem("consent"))
                .body("components.schemas.SubmitReferral.required", not(hasItem("jointVisit")))
                .body("components.schemas.DraftAgreement.required", hasItems("firstYear", "lastYear", "budget"));
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi, application/json, application/json",
        "/openapi, */*, application/json",
        "/openapi, application/yaml, application/yaml",
        "/openapi, application/vnd.oai.openapi+yaml;version=3.1, application/yaml",
        "/openapi?format=yaml, application/json, application/yaml",
        "/openapi?format=json, application/yaml, application/json"
    })
    void itComesInTheFormThatIsAskedFor(String path, String accept, String type) {
        given().accept(accept)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", containsString("Accept"));
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        var tag = given().get("/openapi").then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .body(is(emptyString()));
        given().header("If-None-Match", tag).get("/openapi?format=yaml").then().statusCode(200);
    }
}
