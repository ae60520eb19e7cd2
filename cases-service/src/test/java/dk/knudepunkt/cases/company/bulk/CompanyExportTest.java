package dk.knudepunkt.cases.company.bulk;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever may see companies may take them home, and nobody more than they see. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyExportTest {

    private static final String NDJSON = "application/x-ndjson";

    @Test
    void theHouseGetsAllAndASystemItsOwn() {
        var own = registered("crm");
        var others = registered("triage");
        var all = export("triage", NDJSON);
        assertTrue(all.contains(own) && all.contains(others));
        var some = export("crm", NDJSON);
        assertTrue(some.contains(own));
        assertFalse(some.contains(others));
        var line = all.lines().filter(each -> each.contains(own)).findFirst().orElseThrow();
        assertEquals("Udført \"og\" mere", JsonPath.from(line).getString("name"));
    }

    @Test
    void aTableHasTheSameColumns() {
        var own = registered("crm");
        var lines = export("crm", "text/csv").lines().toList();
        assertEquals(
                "cvr,survivorCvr,name,municipalityCode,industryCode,employees,advertisingProtected,email,phone,registeredAt",
                lines.getFirst());
        assertTrue(lines.stream()
                .anyMatch(line -> line.startsWith(own + ",,\"Udført \"\"og\"\" mere\",269,,,false,post@e.example,,")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve"})
    void whoMayNotExport(String client) {
        as(client).get("/api/companies/lines").then().statusCode(403);
    }

    private static String export(String client, String type) {
        var answer = as(client).accept(type).get("/api/companies/lines");
        answer.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", startsWith("attachment"));
        return answer.asString();
    }

    private static String registered(String client) {
        var cvr = newCvr();
        as(client)
                .body("""
                        {"cvr": "%s", "name": "Udført \\"og\\" mere", "municipalityCode": "269", "advertisingProtected": false,
                         "email": "post@e.example", "distinctFrom": %s}""".formatted(cvr, known(client)))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    private static String known(String client) {
        return as(client)
                .queryParam("q", "Udført og mere")
                .get("/api/companies")
                .jsonPath()
                .getList("items.cvr")
                .stream()
                .map(cvr -> "\"" + cvr + "\"")
                .toList()
                .toString();
    }
}
