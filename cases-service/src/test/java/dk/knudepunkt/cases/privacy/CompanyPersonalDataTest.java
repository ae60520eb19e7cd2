package dk.knudepunkt.cases.privacy;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.privacy.PrivacyService;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a company was called and reached is erased, on request or in time. Today is 1 July 2026, so what ended in May 2021 is due. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyPersonalDataTest {

    private static final String DATA = "/api/courses/personal-data";

    @Inject
    PrivacyService privacy;

    @Test
    void timeErasesWhatIsOverAndLeavesTheRest() {
        var over = broughtIn(IMPORT, "over@eksempel.example");
        var lately = broughtIn(IMPORT.replace("2021-05-31", "2021-07-01"), "lately@eksempel.example");
        as("admin")
                .get(DATA + "/retention")
                .then()
                .statusCode(200)
                .body("endedBefore", is("2021-07-01"))
                .body("due.find { it.kind == 'company' }.records", greaterThan(0));
        while (privacy.sweep()) {
            // Until nothing more is past its time.
        }
        as("admin").get(DATA + "/retention").then().body("due.find { it.kind == 'company' }.records", is(0));
        as("crm")
                .get("/api/courses/" + over)
                .then()
                .body("company.email", nullValue())
                .body("company.phone", nullValue())
                .body("company.name", is(cvrOf(over)))
                .body("completedOn", is("2021-05-31"));
        as("crm").get("/api/courses/" + lately).then().body("company.email", is("lately@eksempel.example"));
    }

    /** Merged companies are one: as long as something goes on for it under one number, it is known under all. */
    @Test
    void aCompanyInACourseUnderAnotherNumberIsKept() {
        var over = cvrOf(broughtIn(IMPORT, "before@eksempel.example"));
        var ongoing = cvrOf(broughtIn(ONGOING, "today@eksempel.example"));
        as("triage")
                .body("{\"name\": \"Alma Eksempel\", \"email\": \"alma-merged@eksempel.example\"}")
                .post("/api/companies/" + over + "/contact-persons")
                .then()
                .statusCode(201);
        changed(ongoing, "merge", "{\"survivorCvr\": \"" + over + "\", \"reason\": \"Samme virksomhed\"}");
        for (var email : List.of("before@eksempel.example", "alma-merged@eksempel.example")) {
            as("admin")
                    .body("{\"email\": \"" + email + "\"}")
                    .post(DATA + "/erasure")
                    .then()
                    .statusCode(200)
                    .body("erased", empty())
                    .body("kept", hasSize(1));
        }
        while (privacy.sweep()) {
            // Until nothing more is past its time.
        }
        as("triage").get("/api/companies/" + over).then().body("email", is("before@eksempel.example"));
        changed(ongoing, "separation", "");
        while (privacy.sweep()) {
            // The other course does not keep it any more.
        }
        as("triage").get("/api/companies/" + over).then().body("email", nullValue());
        as("triage").get("/api/companies/" + over + "/contact-persons").then().body("items", empty());
        as("triage").get("/api/companies/" + ongoing).then().body("email", is("today@eksempel.example"));
    }

    private static void changed(String cvr, String action, String body) {
        as("triage")
                .header("If-Match", "*")
                .body(body)
                .post("/api/companies/" + cvr + "/" + action)
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonIsExportedAndForgottenWhereTheCourseIsOver() {
        var over = broughtIn(IMPORT, "ulla@eksempel.example");
        var ongoing = broughtIn(ONGOING, "ulla@eksempel.example");
        var overCvr = cvrOf(over);
        var ongoingCvr = cvrOf(ongoing);
        var person = "{\"email\": \"Ulla@eksempel.example\"}";
        as("admin")
                .body(person)
                .post(DATA + "/export")
                .then()
                .statusCode(200)
                .body("title", contains(overCvr, ongoingCvr))
                .body("[0].data.company.email", is("ulla@eksempel.example"));
        as("admin")
                .body(person)
                .post(DATA + "/erasure")
                .then()
                .statusCode(200)
                .body("erased.title", contains(overCvr))
                .body("kept.title", contains(ongoingCvr));
        as("admin").body(person).post(DATA + "/export").then().body("title", contains(ongoingCvr));
        as("crm").get("/api/courses/" + ongoing).then().body("company.email", is("ulla@eksempel.example"));
    }

    /** An answer that is kept for a repeated request would otherwise know the person for two days more. */
    @Test
    void theKeptAnswerIsForgottenToo() {
        var body =
                IMPORT.replace("post@eksempel.example", "kept@eksempel.example").replace("12345674", newCvr());
        var first = as("crm").header("Idempotency-Key", "kept-1").body(body).post("/api/courses");
        as("admin")
                .body("{\"email\": \"kept@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .body("erased", hasSize(1));
        as("crm")
                .header("Idempotency-Key", "kept-1")
                .body(body)
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("id", not(is(first.<String>path("id"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "developer", "kam", "analyst", "les-solroed", "crm", "council"})
    void onlyTheAdministratorAsks(String user) {
        as(user).body("{\"phone\": \"70102030\"}").post(DATA + "/export").then().statusCode(403);
        as(user).body("{\"phone\": \"70102030\"}")
                .post(DATA + "/erasure")
                .then()
                .statusCode(403);
        as(user).get(DATA + "/retention").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of(user))
                .formParam("phone", "70102030")
                .post("/courses/personal-data/erasure")
                .then()
                .statusCode(403);
    }

    @Test
    void somebodyMustBeNamed() {
        as("admin").body("{}").post(DATA + "/erasure").then().statusCode(422).body("errors.pointer", hasItem("/email"));
        as("admin")
                .body("{\"email\": \"x@eksempel.example\"}")
                .post(DATA + "/erasure")
                .then()
                .body("erased", empty());
    }

    @Test
    void thePageAsksAndAnswersInBothLanguages() {
        var course = broughtIn(IMPORT, "vera@eksempel.example");
        page("da")
                .get("/courses/personal-data")
                .then()
                .statusCode(200)
                .body(containsString("Persondata bevares i 5 år"));
        page("en")
                .formParam("email", "vera@eksempel.example")
                .post("/courses/personal-data")
                .then()
                .statusCode(200)
                .body(containsString("/companies/" + cvrOf(course)))
                .body(containsString("Erase what has ended"));
    }

    private static RequestSpecification page(String language) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language);
    }

    private static String cvrOf(String course) {
        return as("crm").get("/api/courses/" + course).path("company.cvr");
    }

    private static String broughtIn(String request, String email) {
        return as("crm")
                .body(request.replace("post@eksempel.example", email).replace("12345674", newCvr()))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
