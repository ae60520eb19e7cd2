package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an integrator meets at the gateway: one document, clear refusals, nothing half done. */
@ExtendWith(WithHub.class)
class EdgeTest {

    @Test
    void oneDocumentDescribesAllServices(Hub hub) {
        var document = hub.anonymous()
                .accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract();
        assertTrue(document.<String>path("openapi").startsWith("3.1"));
        var operationIds = new HashSet<String>();
        document.<Map<String, Map<String, Map<String, Object>>>>path("paths")
                .forEach((path, item) -> item.values().forEach(operation -> {
                    assertNotNull(operation.get("summary"), path);
                    assertTrue(operationIds.add((String) operation.get("operationId")), path);
                }));
        assertTrue(operationIds.containsAll(
                List.of("submitReferral", "openCourse", "getContract", "getAllocation", "listUnits")));
        hub.anonymous()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .body(containsString("openapi: 3.1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12345675        | 12345674    | 422 | /company/cvr
            999             | 269         | 422 | /company/municipalityCode
            les-nowhere     | les-solroed | 422 | /unitCode
            les-guldborgsund| les-solroed | 403 | /unitCode
            : false         | : true      | 422 | /consent
            <b>Alma</b>     | Alma        | 422 | /contactPerson/name
            Alma 😀         | Alma        | 422 | /contactPerson/name
            """)
    void aWrongFieldIsNamedInTheCallersLanguageAndNothingIsStored(
            String wrong, String right, int status, String pointer, Hub hub) {
        var before = referrals(hub);
        var body = Journey.form().replace(right, wrong);
        for (var language : List.of("da", "en")) {
            hub.as("les-solroed")
                    .header("Accept-Language", language)
                    .body(body)
                    .post("/api/referrals")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors[0].detail", notNullValue());
        }
        assertEquals(before, referrals(hub));
    }

    @Test
    void whatCannotBeReadIsRefused(Hub hub) {
        var les = hub.as("les-solroed");
        les.body("{").post("/api/referrals").then().statusCode(400).body("type", is("/problems/malformed-json"));
        hub.as("les-solroed")
                .body(Journey.form().replace("Vil eksportere", "x".repeat(100_000)))
                .post("/api/referrals")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/need"));
        hub.as("les-solroed")
                .contentType(ContentType.XML)
                .body("<referral/>")
                .post("/api/referrals")
                .then()
                .statusCode(415);
        hub.as("les-solroed").get("/api/referrals/no-uuid").then().statusCode(404);
        hub.as("crm")
                .body("""
                        {"company": {"cvr": "12345674", "name": "Eksempel", "municipalityCode": "269"},
                         "courseKind": "SHORT", "developerId": "developer", "startedOn": "2021-02-30"}""")
                .post("/api/courses")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/startedOn"));
    }

    @Test
    void everyAnswerBearsItsCorrelationIdAndTheSecurityHeaders(Hub hub) {
        hub.as("les-solroed")
                .header("X-Correlation-Id", "story-0001")
                .get("/api/referrals")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", is("story-0001"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        hub.anonymous().get("/api/referrals").then().statusCode(401).contentType("application/problem+json");
        hub.anonymous().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static List<String> referrals(Hub hub) {
        return hub.as("les-solroed").get("/api/referrals?limit=1").path("items.id");
    }
}
