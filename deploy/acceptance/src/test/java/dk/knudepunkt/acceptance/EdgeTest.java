package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an integrator meets at the gateway: one document, clear refusals, the same headers on every answer. */
@ExtendWith(WithHub.class)
class EdgeTest {

    private final Hub hub;

    EdgeTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void oneDocumentDescribesAllServices() {
        var document = hub.anonymous()
                .accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .extract();
        var operationIds = new HashSet<Object>();
        document.<Map<String, Map<String, Map<String, Object>>>>path("paths")
                .forEach((path, item) -> item.values().forEach(operation -> {
                    assertNotNull(operation.get("summary"), path);
                    assertTrue(operationIds.add(operation.get("operationId")), path);
                }));
        assertTrue(operationIds.containsAll(List.of(
                "submitReferral", "listUnits", "openCourse", "getContract", "listIndicators", "getAllocation")));
    }

    @Test
    void theDocumentComesAsYamlToo() {
        hub.anonymous()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .body(containsString("openapi: 3.1"), containsString("operationId: submitReferral"));
    }

    @ParameterizedTest
    @CsvSource({"da, Findes ikke", "en, Not found"})
    void problemsSpeakTheCallersLanguage(String language, String title) {
        for (var path : List.of("/api/nothing", "/api/goals/nothing", "/api/referrals/no-uuid")) {
            hub.as("les-solroed")
                    .header("Accept-Language", language)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("title", is(title));
        }
    }

    @ParameterizedTest
    @CsvSource({"da, Findes ikke", "en, Not found"})
    void aBrowserGetsAPageInstead(String language, String title) {
        hub.anonymous()
                .accept("text/html")
                .get("/nothing?lang=" + language)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<h1>" + title));
    }

    @Test
    void nobodyEntersWithoutAToken() {
        hub.anonymous().get("/api/referrals").then().statusCode(401).contentType("application/problem+json");
        hub.as("council").get("/api/referrals/" + UUID.randomUUID()).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"/", "/api-docs", "/openapi", "/api/units", "/api/nothing", "/assets/knudepunkt.css"})
    void everyAnswerBearsTheSecurityHeadersAndItsCorrelationId(String path) {
        hub.anonymous()
                .header("X-Correlation-Id", "story-0001")
                .get(path)
                .then()
                .header("X-Correlation-Id", is("story-0001"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Referrer-Policy", is("same-origin"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }
}
