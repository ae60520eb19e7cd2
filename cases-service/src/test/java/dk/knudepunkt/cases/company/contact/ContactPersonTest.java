package dk.knudepunkt.cases.company.contact;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom one talks to at a company is kept, changed, and forgotten. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ContactPersonTest {

    private static final String DATA = "/api/courses/personal-data";

    @Test
    void somebodyIsAddedDescribedAndRemoved() {
        var cvr = registered();
        var added = add("developer", cvr, "Alma", "alma@a.example");
        added.then().statusCode(201).body("version", is(0));
        var address = added.header("Location").replaceFirst("^https?://[^/]+", "");
        as("triage")
                .body("{\"name\": \"Alma Ny\", \"role\": \"Direktør\"}")
                .put(address)
                .then()
                .statusCode(428);
        as("triage")
                .header("If-Match", added.header("ETag"))
                .body("{\"name\": \"Alma Ny\", \"role\": \"Direktør\"}")
                .put(address)
                .then()
                .statusCode(200)
                .body("name", is("Alma Ny"));
        as("triage")
                .header("If-Match", added.header("ETag"))
                .delete(address)
                .then()
                .statusCode(412);
        as("triage").header("If-Match", "*").delete(address).then().statusCode(204);
        as("triage").get(address).then().statusCode(404).body("type", is("/problems/contact-person-not-found"));
        as("triage").get(persons(cvr)).then().body("items", empty());
    }

    @Test
    void whoGetsLettersHasAnAddress() {
        var cvr = registered();
        as("developer")
                .body("{\"name\": \"Alma\", \"receivesLetters\": true}")
                .post(persons(cvr))
                .then()
                .statusCode(422)
                .body("type", is("/problems/contact-person-without-address"))
                .body("errors.pointer", contains("/email"));
        var alma = as("developer")
                .body("{\"name\": \"Alma\", \"email\": \"alma3@a.example\", \"receivesLetters\": true}")
                .post(persons(cvr));
        alma.then().statusCode(201).body("receivesLetters", is(true));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("developer"))
                .accept(ContentType.HTML)
                .get("/companies/" + cvr + "/contact-persons/" + alma.path("id"))
                .then()
                .statusCode(200)
                .body(containsString("checked"));
    }

    @Test
    void theyAreListedByNamePageByPageAndFoundUnderTheirOwnCompanyOnly() {
        var cvr = registered();
        add("triage", cvr, "Bo", "bo@a.example");
        var alma = add("triage", cvr, "Alma", "alma2@a.example").<String>path("id");
        var first = as("kam").get(persons(cvr) + "?limit=1");
        first.then().body("items.name", contains("Alma"));
        as("kam")
                .queryParam("cursor", first.<String>path("next"))
                .get(persons(cvr) + "?limit=1")
                .then()
                .body("items.name", contains("Bo"));
        as("triage").get(persons(registered()) + "/" + alma).then().statusCode(404);
    }

    @Test
    void whoAsksIsExportedAndForgottenUnlessACourseGoesOn() {
        var quiet = registered();
        var busy = newCvr();
        as("triage")
                .body(ONGOING.replace("12345674", busy))
                .post("/api/courses")
                .then()
                .statusCode(201);
        add("triage", quiet, "Ursula", "ursula@u.example").then().statusCode(201);
        add("triage", busy, "Ursula", "URSULA@u.example").then().statusCode(201);
        var person = "{\"email\": \"ursula@U.example\"}";
        as("admin")
                .body(person)
                .post(DATA + "/export")
                .then()
                .body("title", contains(quiet, busy))
                .body("data.contactPerson.name", contains("Ursula", "Ursula"));
        as("admin")
                .body(person)
                .post(DATA + "/erasure")
                .then()
                .body("erased.title", contains(quiet))
                .body("kept.title", contains(busy));
        as("triage").get(persons(quiet)).then().body("items", empty());
        as("triage").get(persons(busy)).then().body("items.name", contains("Ursula"));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        add("triage", registered(), "", "nej")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/email"));
    }

    @ParameterizedTest
    @CsvSource({"analyst,403", "kam,403", "les-solroed,403", "crm,404", "admin,201"})
    void whoMayAdd(String client, int status) {
        add(client, registered(), "Carl", "carl@c.example").then().statusCode(status);
    }

    @Test
    void thePagesAddShowAndRemove() {
        var cvr = registered();
        page().formParam("_key", UUID.randomUUID().toString())
                .formParam("name", "Dagny Eksempel")
                .formParam("role", "Ejer")
                .post("/companies/" + cvr + "/contact-persons/new")
                .then()
                .statusCode(303);
        var id = as("triage").get(persons(cvr)).<String>path("items[0].id");
        page().get("/companies/" + cvr).then().statusCode(200).body(containsString("Dagny Eksempel</a>, Ejer"));
        page().get("/companies/" + cvr + "/contact-persons/new").then().statusCode(200);
        page().get("/companies/" + cvr + "/contact-persons/" + id)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Dagny Eksempel\""));
        page().formParam("_version", "0")
                .formParam("name", "")
                .post("/companies/" + cvr + "/contact-persons/" + id)
                .then()
                .statusCode(422);
        page().formParam("_version", "0")
                .formParam("name", "Dagny Nyt")
                .post("/companies/" + cvr + "/contact-persons/" + id)
                .then()
                .statusCode(303);
        page().formParam("_version", "0")
                .post("/companies/" + cvr + "/contact-persons/" + id + "/removal")
                .then()
                .statusCode(422);
        page().formParam("_version", "1")
                .post("/companies/" + cvr + "/contact-persons/" + id + "/removal")
                .then()
                .statusCode(303);
        as("triage").get(persons(cvr)).then().body("items", empty()).body("items", notNullValue());
    }

    private static RequestSpecification page() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("developer"))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .redirects()
                .follow(false);
    }

    private static Response add(String client, String cvr, String name, String email) {
        return as(client)
                .body("{\"name\": \"%s\", \"email\": \"%s\"}".formatted(name, email))
                .post(persons(cvr));
    }

    private static String persons(String cvr) {
        return "/api/companies/" + cvr + "/contact-persons";
    }

    private static String registered() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Bemandet %s\", \"advertisingProtected\": false}"
                        .formatted(cvr, cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }
}
