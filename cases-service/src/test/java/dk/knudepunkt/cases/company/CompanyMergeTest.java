package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A company that turns out to be another one answers with it, with all that hangs on it, until that is taken back. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyMergeTest {

    @Test
    void theAliasAnswersWithTheSurvivorUntilTheyAreSeparated() {
        var alias = registered();
        var survivor = registered();
        var course = as("triage")
                .body(IMPORT.replace("12345674", alias))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        merge(alias, survivor).then().statusCode(200).body("cvr", is(survivor)).body("aliases", contains(alias));
        as("triage").get("/api/companies/" + alias).then().body("cvr", is(survivor));
        as("triage").get("/api/courses/" + course).then().body("company.cvr", is(survivor));
        separate(alias).then().statusCode(200).body("cvr", is(survivor)).body("aliases", empty());
        as("triage").get("/api/companies/" + alias).then().body("cvr", is(alias));
        as("triage").get("/api/courses/" + course).then().body("company.cvr", is(alias));
    }

    @Test
    void whatWasMergedBeforeComesAlongAndGoesBack() {
        var first = registered();
        var second = registered();
        var third = registered();
        merge(first, second).then().statusCode(200);
        merge(second, third).then().statusCode(200).body("aliases", containsInAnyOrder(first, second));
        separate(second).then().statusCode(200).body("aliases", empty());
        as("triage").get("/api/companies/" + first).then().body("cvr", is(second));
    }

    @Test
    void refusals() {
        var alias = registered();
        var survivor = registered();
        merge(alias, alias).then().statusCode(422).body("type", is("/problems/company-merge-with-itself"));
        merge(alias, "99300000").then().statusCode(404).body("errors.pointer", contains("/survivorCvr"));
        separate(alias).then().statusCode(409).body("type", is("/problems/company-no-alias"));
        merge(alias, survivor).then().statusCode(200);
        merge(alias, survivor).then().statusCode(409).body("type", is("/problems/company-already-alias"));
        merge(survivor, alias).then().statusCode(422).body("type", is("/problems/company-merge-with-itself"));
        as("developer")
                .header("If-Match", "*")
                .body("{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"x\"}")
                .post("/api/companies/" + alias + "/merge")
                .then()
                .statusCode(403);
    }

    @Test
    void ofTenAtOnceOneMerges() {
        var alias = registered();
        var survivor = registered();
        var version = as("triage").get("/api/companies/" + alias).header("ETag");
        var statuses = AtOnce.times(10, each -> merge(alias, survivor, version).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(9, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body(
                        "{\"cvr\": \"%1$s\", \"name\": \"Merge %1$s\", \"municipalityCode\": \"269\", \"advertisingProtected\": false}"
                                .formatted(cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    private static Response merge(String alias, String survivor) {
        return merge(
                alias, survivor, as("triage").get("/api/companies/" + alias).header("ETag"));
    }

    private static Response merge(String alias, String survivor, String version) {
        return as("triage")
                .header("If-Match", version)
                .body("{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt CVR-nummer\"}")
                .post("/api/companies/" + alias + "/merge");
    }

    private static Response separate(String alias) {
        return as("triage")
                .header("If-Match", as("triage").get("/api/companies/" + alias).header("ETag"))
                .post("/api/companies/" + alias + "/separation");
    }
}
