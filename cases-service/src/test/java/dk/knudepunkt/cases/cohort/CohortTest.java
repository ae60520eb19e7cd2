package dk.knudepunkt.cases.cohort;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cohort and its file; each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CohortTest {

    @Inject
    Sql sql;

    @Test
    void eachCompanyIsInItOnceAsItsLastCourseSays() {
        var twice = newCvr();
        course(twice, 2003, "03", "\"segment\": \"OPERATIONS\",");
        course(twice, 2003, "09", "\"segment\": \"GROWTH\",");
        var once = newCvr();
        course(once, 2003, "05", "");
        course(newCvr(), 2004, "05", "");
        var id = frozen(2003);
        as("analyst").get("/api/cohorts/" + id).then().body("companies", equalTo(2));
        assertEquals(
                List.of(
                        Map.of(
                                "cvr", twice,
                                "municipalityCode", "269",
                                "segment", "GROWTH",
                                "courses", 2,
                                "lastCompletedOn", "2003-09-15"),
                        Map.of("cvr", once, "municipalityCode", "269", "courses", 1, "lastCompletedOn", "2003-05-15")),
                lines(id));
    }

    @Test
    void whatAMunicipalityPaysForIsNotInIt() {
        var local = newCvr();
        as("triage")
                .body(IMPORT.replace("12345674", local)
                        .replace("\"courseKind\"", "\"account\": \"local-solroed\", \"courseKind\"")
                        .replace("2021-02-01", "2021-09-01")
                        .replace("2021-05-31", "2021-10-15"))
                .post("/api/courses")
                .then()
                .statusCode(201);
        var specialised = newCvr();
        course(specialised, 2021, "10", "");
        var cvrs = as("analyst")
                .get("/api/cohorts/" + frozen(2021) + "/lines")
                .jsonPath()
                .getList("cvr");
        assertTrue(cvrs.contains(specialised));
        assertFalse(cvrs.contains(local));
    }

    @Test
    void whatHappensAfterwardsDoesNotChangeIt() {
        var alias = newCvr();
        course(alias, 2005, "03", "");
        var id = frozen(2005);
        course(newCvr(), 2005, "04", "");
        var survivor = newCvr();
        course(survivor, 2006, "04", "");
        merge(alias, survivor);
        assertEquals(
                List.of(Map.of(
                        "cvr",
                        alias,
                        "cvrToday",
                        survivor,
                        "municipalityCode",
                        "269",
                        "courses",
                        1,
                        "lastCompletedOn",
                        "2005-03-15")),
                lines(id));
    }

    private static void merge(String alias, String survivor) {
        var version = as("triage").get("/api/companies/" + alias).<Integer>path("version");
        as("triage")
                .header("If-Match", "\"" + version + '"')
                .body(Map.of("survivorCvr", survivor, "reason", "Same company"))
                .post("/api/companies/" + alias + "/merge")
                .then()
                .statusCode(200);
    }

    @Test
    void whoTakesItStandsInTheAuditTrail() {
        course(newCvr(), 2007, "03", "");
        var id = frozen(2007);
        assertEquals(List.of("frozen"), deeds(id));
        var csv = as("analyst").get("/api/cohorts/" + id + "/lines?format=CSV").asString();
        assertEquals(
                "cvr,cvrToday,municipalityCode,segment,courses,lastCompletedOn",
                csv.lines().findFirst().orElseThrow().replace("\uFEFF", ""));
        assertEquals(List.of("frozen", "exported"), deeds(id));
    }

    private List<String> deeds(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.all(
                        "select action from audit_entry where resource = 'cohort' and resource_id = ? order by at",
                        row -> row.getString(1),
                        id));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 1990-12-31, 409, cohort-empty, ",
        "2003-12-31, 2003-01-01, 422, cohort-ends-before-it-begins, /completedUntil",
        "2003-01-01, 2198-12-31, 422, cohort-period-not-over, /completedUntil"
    })
    void badInputIsNamed(String from, String until, int status, String slug, String pointer) {
        var answer = freeze(from, until)
                .then()
                .statusCode(status)
                .body("type", equalTo(slug == null ? null : "/problems/" + slug));
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "finance-greve", "crm", "admin"})
    void nobodyButTheAnalystGetsOne(String client) {
        as(client).get("/api/cohorts").then().statusCode(403);
        as(client).get("/api/cohorts/" + UUID.randomUUID() + "/lines").then().statusCode(403);
        as(client).body("{}").post("/api/cohorts").then().statusCode(403);
    }

    @Test
    void itWorksInABrowser() {
        course(newCvr(), 2008, "03", "");
        form().formParam("_key", UUID.randomUUID().toString())
                .formParam("name", "Vejledt i 2008")
                .formParam("completedFrom", "01-01-2008")
                .formParam("completedUntil", "")
                .post("/cohorts")
                .then()
                .statusCode(422)
                .body(containsString("Vejledt i 2008"))
                .body(containsString("id=\"completedUntil-error\""));
        form().formParam("_key", UUID.randomUUID().toString())
                .formParam("name", "Vejledt i 2008")
                .formParam("completedFrom", "01-01-2008")
                .formParam("completedUntil", "31-12-2008")
                .post("/cohorts")
                .then()
                .statusCode(303);
        form().get("/cohorts").then().body(containsString("Vejledt i 2008"));
    }

    private static RequestSpecification form() {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static List<Map<String, Object>> lines(String id) {
        return as("analyst").get("/api/cohorts/" + id + "/lines").jsonPath().getList("");
    }

    private static String frozen(int year) {
        return freeze(year + "-01-01", year + "-12-31")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response freeze(String from, String until) {
        return as("analyst")
                .body(Map.of("name", "Prøve", "completedFrom", from, "completedUntil", until))
                .post("/api/cohorts");
    }

    private static void course(String cvr, int year, String month, String more) {
        as("triage")
                .body(IMPORT.replace("12345674", cvr)
                        .replace("\"courseKind\"", more + "\"courseKind\"")
                        .replace("2021-02-01", year + "-01-10")
                        .replace("2021-05-31", "%d-%s-15".formatted(year, month)))
                .post("/api/courses")
                .then()
                .statusCode(201);
    }
}
