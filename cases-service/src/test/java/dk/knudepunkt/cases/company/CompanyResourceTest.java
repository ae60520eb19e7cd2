package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies are registered once, described by whoever may, and known by others only where they brought them in. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyResourceTest {

    @Test
    void aCompanyIsRegisteredAndFound() {
        var cvr = newCvr();
        register("triage", company(cvr, "Havblik Værft " + cvr, "havblik-" + cvr + "@eksempel.example"))
                .statusCode(201)
                .header("Location", containsString("/api/companies/" + cvr));
        as("developer")
                .get("/api/companies/" + cvr)
                .then()
                .statusCode(200)
                .body("name", is("Havblik Værft " + cvr))
                .body("municipalityCode", is("269"))
                .body("industryCode", is("284100"))
                .body("employees", is(42))
                .body("advertisingProtected", is(false))
                .body("aliases", empty())
                .body("actions", contains("description"));
    }

    /** 99100044 is in the invented register, which is asked afterwards. */
    @Test
    void whatIsLeftOutComesFromTheBusinessRegister() {
        register("triage", "{\"cvr\": \"99100044\", \"advertisingProtected\": false}")
                .statusCode(201);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .get("/api/companies/99100044")
                        .then()
                        .body("name", is("Demo Biogas Guldborgsund A/S"))
                        .body("municipalityCode", is("376"))
                        .body("employees", is(120))
                        .body("places.number", contains("1099100044"))
                        .body("places.municipalityCode", contains("376")));
    }

    @Test
    void aNumberIsRegisteredOnce() {
        var cvr = newCvr();
        register("triage", company(cvr, "Once " + cvr, null)).statusCode(201);
        register("triage", company(cvr, "Again " + cvr, null))
                .statusCode(409)
                .body("type", is("/problems/company-known"))
                .body("errors.pointer", contains("/cvr"));
    }

    @Test
    void whoMayBeKnownIsNamedAndCanBeSaidToBeAnother() {
        var known = newCvr();
        register("triage", company(known, "Æblegården " + known + " ApS", null)).statusCode(201);
        var cvr = newCvr();
        var alike = company(cvr, "AEBLEGAARDEN " + known + " A/S", null);
        register("triage", alike)
                .statusCode(409)
                .body("type", is("/problems/company-may-be-known"))
                .body("errors.pointer", contains("/distinctFrom"))
                .body("detail", containsString(known));
        register("triage", alike.replace("\"employees\"", "\"distinctFrom\": [\"" + known + "\"], \"employees\""))
                .statusCode(201);
    }

    @Test
    void whoeverHasSeenItDescribesIt() {
        var cvr = newCvr();
        var created = register("triage", company(cvr, "Before " + cvr, null))
                .statusCode(201)
                .extract();
        var described = """
                {"name": "After %s", "municipalityCode": "259", "advertisingProtected": true}""".formatted(cvr);
        as("developer").body(described).put("/api/companies/" + cvr).then().statusCode(428);
        as("developer")
                .header("If-Match", created.header("ETag"))
                .body(described)
                .put("/api/companies/" + cvr)
                .then()
                .statusCode(200)
                .body("name", is("After " + cvr))
                .body("municipalityCode", is("259"))
                .body("advertisingProtected", is(true))
                .body("employees", nullValue());
        as("developer")
                .header("If-Match", created.header("ETag"))
                .body(described)
                .put("/api/companies/" + cvr)
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "cvr, 12345678",
        "municipalityCode, 999",
        "industryCode, 28410",
        "employees, -1",
        "email, nobody",
        "phone, twelve"
    })
    void aWrongFieldIsNamed(String field, String value) {
        var json = company(newCvr(), "Wrong", null)
                .replaceFirst(
                        "(\"" + field + "\": )(\"[^\"]*\"|\\d+|null)",
                        field.equals("employees") ? "$1" + value : "$1\"" + value + '"');
        register("triage", json).statusCode(422).body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve"})
    void othersDoNotKnowTheRegister(String user) {
        as(user).get("/api/companies/12345674").then().statusCode(403);
        register(user, company(newCvr(), "No", null)).statusCode(403);
    }

    @Test
    void aSystemKnowsWhatItRegistered() {
        var own = newCvr();
        var foreign = newCvr();
        register("crm", company(own, "Own " + own, null)).statusCode(201);
        register("triage", company(foreign, "Foreign " + foreign, null)).statusCode(201);
        as("crm").get("/api/companies/" + own).then().statusCode(200);
        as("crm").get("/api/companies/" + foreign).then().statusCode(404);
    }

    private static ValidatableResponse register(String user, String json) {
        return as(user).body(json).post("/api/companies").then();
    }

    private static String company(String cvr, String name, @Nullable String email) {
        return """
                {"cvr": "%s", "name": "%s", "municipalityCode": "269", "industryCode": "284100", "employees": 42,
                 "advertisingProtected": false, "email": %s, "phone": null}""".formatted(cvr, name, email == null ? "null" : '"' + email + '"');
    }
}
