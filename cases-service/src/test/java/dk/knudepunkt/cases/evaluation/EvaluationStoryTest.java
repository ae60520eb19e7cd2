package dk.knudepunkt.cases.evaluation;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.link.Postbox;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From the completion of a course to what its company said, over a real mail server. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(
        value = MailPort.class,
        initArgs = @ResourceArg(name = "KNUDEPUNKT_EVALUATION_EVERY", value = "1s"))
class EvaluationStoryTest {

    private static final String ANSWER = """
            {"competence": "VERY_SATISFIED", "recommend": 9, "effect": "HIGH", "referred": "YES",
             "externalUse": "USED", "themes": ["EXPORT"], "comment": "Det var tiden værd"}""";

    @Inject
    EntityManager database;

    private final String cvr = newCvr();
    private final String address = "virksomhed-" + cvr + "@eksempel.example";
    private final Postbox post = new Postbox(address);

    @Test
    void companyAnswersOnThePageOfItsLetter() {
        var course = completed();
        var page = "/evaluation/" + token(1);
        browser("da").get(page).then().statusCode(200).body(containsString("Hvad synes du om vejledningen?"));
        browser("en").get(page).then().statusCode(200).body(containsString("What do you think of the guidance?"));
        evaluation(course).then().body("status", is("OPENED")).body("answeredAt", nullValue());
        browser("da")
                .formParam("competence", "SATISFIED")
                .formParam("recommend", "11")
                .formParam("referred", "YES")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("id=\"recommend-error\""))
                .body(containsString("id=\"effect-error\""));
        var answered = browser("da")
                .formParam("competence", "SATISFIED")
                .formParam("recommend", "10")
                .formParam("effect", "SOME")
                .formParam("referred", "NO")
                .formParam("externalUse", "")
                .formParam("themes", "EXPORT")
                .formParam("themes", "FINANCING")
                .formParam("comment", "")
                .post(page);
        answered.then().statusCode(303).header("Location", endsWith("/evaluation/thanks"));
        browser("da").get("/evaluation/thanks").then().statusCode(200).body(containsString("Tak for dit svar"));
        evaluation(course).then().body("status", is("ANSWERED")).body("answeredAt", notNullValue());
        browser("da")
                .get(page)
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(containsString("Evalueringen er besvaret"));
        as("analyst")
                .get("/api/courses/" + course + "/evaluation/answer")
                .then()
                .statusCode(200)
                .body("recommend", is(10))
                .body("themes", is(List.of("FINANCING", "EXPORT")))
                .body("externalUse", nullValue());
        as("developer")
                .get("/api/courses/" + course + "/evaluation/answer")
                .then()
                .statusCode(403);
        coursePage("developer", course + "/evaluation")
                .then()
                .body(containsString("Besvaret"))
                .body(not(containsString("Læs svaret")));
        coursePage("analyst", course + "/evaluation").then().body(containsString("Læs svaret"));
        coursePage("analyst", course + "/evaluation/answer")
                .then()
                .statusCode(200)
                .body(containsString("Finansiering, Eksport"));
    }

    /** Nobody else at the company is asked then. */
    @Test
    void whomTheCompanyNamedForItIsAsked() {
        var named = new Postbox("navngivet-" + cvr + "@eksempel.example");
        var other = contactPerson(address, true);
        contactPerson(named.address(), true);
        as("triage").get(other).then().body("receivesLetters", is(false));
        completed();
        named.secret("/evaluation/", 1);
        assertEquals(0, post.count());
    }

    @Test
    void aCompanyThatIsProtectedIsNotAskedWhoeverItNamed() {
        contactPerson(address, true);
        as("triage")
                .header("If-Match", as("triage").get("/api/companies/" + cvr).header("ETag"))
                .body("{\"name\": \"Eksempel ApS\", \"municipalityCode\": \"269\", \"advertisingProtected\": true}")
                .put("/api/companies/" + cvr)
                .then()
                .statusCode(200);
        var course = completed();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> "ADVERTISING_PROTECTED".equals(evaluation(course).path("reason")));
        assertEquals(0, post.count());
    }

    /** Where the one is who was added at the company. */
    private String contactPerson(String email, boolean receivesLetters) {
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Virksomhed %s\", \"advertisingProtected\": false}"
                        .formatted(cvr, cvr))
                .post("/api/companies");
        return as("triage")
                .body("{\"name\": \"Alma\", \"email\": \"%s\", \"receivesLetters\": %s}"
                        .formatted(email, receivesLetters))
                .post("/api/companies/" + cvr + "/contact-persons")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void programAnswersOnceAndOthersAreTold() {
        var course = completed();
        var link = "/api/evaluations/by-link/" + token(1);
        given().get(link).then().statusCode(200).body("status", is("OPENED")).body("cvr", nullValue());
        json(ANSWER.replace("\"USED\"", "null"))
                .post(link + "/answer")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/externalUse"));
        json(ANSWER).post(link + "/answer").then().statusCode(200).body("status", is("ANSWERED"));
        json(ANSWER).post(link + "/answer").then().statusCode(409).body("type", is("/problems/evaluation-answered"));
        var evaluation = evaluation(course).<String>path("id");
        var events = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Events.about("evaluation", evaluation), sent -> sent.size() == 2);
        assertEquals("evaluation.sent.v1", events.get(0).getType());
        Contracts.assertValid("evaluation.sent.v1", Events.data(events.get(0)));
        assertEquals("evaluation.answered.v1", events.get(1).getType());
        Contracts.assertValid("evaluation.answered.v1", Events.data(events.get(1)));
    }

    @Test
    void whatIsOutsideTheScaleIsSaidAtItsField() {
        completed();
        var link = "/api/evaluations/by-link/" + token(1) + "/answer";
        json(ANSWER.replace("9", "11")).post(link).then().statusCode(422).body("errors.pointer", hasItem("/recommend"));
        json(ANSWER.replace("9", "9.5")).post(link).then().statusCode(400);
        json(ANSWER.replace("HIGH", "HUGE")).post(link).then().statusCode(400);
    }

    @Test
    void inventedAddressOpensNothing() {
        given().get("/api/evaluations/by-link/invented")
                .then()
                .statusCode(404)
                .body("type", is("/problems/evaluation-link-unknown"));
        browser("da").get("/evaluation/invented").then().statusCode(404).contentType(ContentType.HTML);
        browser("da")
                .formParam("recommend", "1")
                .post("/evaluation/invented")
                .then()
                .statusCode(404);
    }

    @Test
    void reminderHasAnAddressOfItsOwnAndComesOnce() {
        var course = completed();
        var first = token(1);
        set("due_at = now() - interval '10 years'", course);
        var second = token(2);
        evaluation(course).then().body("status", is("REMINDED"));
        given().get("/api/evaluations/by-link/" + first).then().statusCode(200);
        json(ANSWER)
                .post("/api/evaluations/by-link/" + second + "/answer")
                .then()
                .statusCode(200);
        given().get("/api/evaluations/by-link/" + first).then().statusCode(409);
    }

    @Test
    void afterSixtyDaysItIsTooLate() {
        var course = completed();
        var token = token(1);
        set("sent_at = '2026-04-01', due_at = '2026-06-01'", course);
        awaiting(course, "EXPIRED");
        browser("en")
                .get("/evaluation/" + token)
                .then()
                .statusCode(409)
                .body(containsString("It is too late to answer"));
        json(ANSWER)
                .post("/api/evaluations/by-link/" + token + "/answer")
                .then()
                .statusCode(409)
                .body("type", is("/problems/evaluation-expired"));
    }

    @Test
    void reopenedCourseTakesItBackAndIsAskedAboutAgain() {
        var course = completed();
        var token = token(1);
        act(course, "reopening", "{\"reason\": \"MISTAKE\"}");
        given().get("/api/evaluations/by-link/" + token)
                .then()
                .statusCode(409)
                .body("type", is("/problems/evaluation-withdrawn"));
        as("triage").get("/api/courses/" + course + "/evaluation").then().statusCode(404);
        act(course, "completion", "{\"completedOn\": \"2026-06-30\"}");
        given().get("/api/evaluations/by-link/" + token(2)).then().statusCode(200);
    }

    @Test
    void protectedCompanyIsNotWrittenTo() {
        var course = ongoing(ONGOING);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update company set advertising_protected = true where cvr = :cvr")
                        .setParameter("cvr", cvr)
                        .executeUpdate());
        act(course, "completion", "{\"completedOn\": \"2026-06-30\"}");
        awaiting(course, "NOT_SENT");
        evaluation(course).then().body("reason", is("ADVERTISING_PROTECTED"));
        coursePage("developer", course + "/evaluation").then().body(containsString("reklamebeskyttet"));
    }

    @Test
    void companyWithoutAnAddressIsNotWrittenTo() {
        var course = ongoing(ONGOING.replace("\"email\": \"post@eksempel.example\", ", ""));
        act(course, "completion", "{\"completedOn\": \"2026-06-30\"}");
        awaiting(course, "NOT_SENT");
        evaluation(course).then().body("reason", is("NO_ADDRESS"));
    }

    @Test
    void courseOfLongAgoIsNotAskedAbout() {
        var course = as("crm")
                .body(IMPORT.replace("12345674", cvr))
                .post("/api/courses")
                .<String>path("id");
        evaluation(course).then().body("status", is("NOT_SENT")).body("reason", is("LONG_AGO"));
    }

    @Test
    void whoeverGotItBackSaysSo() {
        var course = completed();
        token(1);
        var path = "/api/courses/" + course + "/evaluation";
        var seen = evaluation(course).header("ETag");
        as("kam").header("If-Match", seen).post(path + "/bounce").then().statusCode(403);
        as("triage").post(path + "/bounce").then().statusCode(428);
        as("triage")
                .header("If-Match", seen)
                .post(path + "/bounce")
                .then()
                .statusCode(200)
                .body("status", is("BOUNCED"));
        as("triage")
                .header("If-Match", "*")
                .post(path + "/bounce")
                .then()
                .statusCode(409)
                .body("type", is("/problems/evaluation-not-on-its-way"));
    }

    @Test
    void orOnThePageOfTheCourse() {
        var course = completed();
        token(1);
        coursePage("developer", course + "/evaluation")
                .then()
                .body(containsString("/courses/" + course + "/evaluation/bounce"));
        coursePage("developer", course + "/evaluation/bounce").then().body(containsString("name=\"_version\""));
        given().auth()
                .oauth2(Tokens.of("developer"))
                .contentType(ContentType.URLENC)
                .formParam("_version", 1)
                .redirects()
                .follow(false)
                .post("/courses/" + course + "/evaluation/bounce")
                .then()
                .statusCode(303);
        evaluation(course).then().body("status", is("BOUNCED"));
    }

    @Test
    void whoeverDoesNotSeeTheCourseSeesNoEvaluation() {
        var course = completed();
        as("les-solroed").get("/api/courses/" + course + "/evaluation").then().statusCode(403);
        as("crm").get("/api/courses/" + course + "/evaluation").then().statusCode(403);
    }

    @Test
    void fiveAnswersAreAResult() {
        for (var no = 1; no <= 5; no++) {
            completed();
            json(ANSWER)
                    .post("/api/evaluations/by-link/" + token(no) + "/answer")
                    .then()
                    .statusCode(200);
        }
        as("developer")
                .get("/api/evaluations/results?by=DEVELOPER&from=2026-06-01")
                .then()
                .statusCode(200)
                .body("groups.group", is(List.of("developer")))
                .body("groups[0].answered", greaterThanOrEqualTo(5))
                .body("groups[0].tooFew", is(false))
                .body("groups[0].recommend.score", notNullValue())
                .body("groups[0].questions.question", hasItem("COMPETENCE"));
        as("analyst")
                .get("/api/evaluations/results?from=2026-07-01&until=2026-06-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/until"));
        for (var by : List.of("SEGMENT", "THEME", "PERIOD", "DEVELOPER")) {
            given().auth()
                    .oauth2(Tokens.of("developer"))
                    .header("Accept", "text/html")
                    .header("Accept-Language", "da")
                    .get("/evaluations?from=2026-06-01&by=" + by)
                    .then()
                    .statusCode(200)
                    .body(containsString("Hvad virksomhederne synes"))
                    .body(containsString("Meget tilfreds"))
                    .body(not(containsString("Det var tiden værd")));
        }
    }

    private String completed() {
        return as("crm")
                .body(dated(IMPORT).replace("2021-05-31", "2026-06-30"))
                .post("/api/courses")
                .path("id");
    }

    private String ongoing(String body) {
        return as("crm").body(dated(body)).post("/api/courses").path("id");
    }

    private String dated(String body) {
        return body.replace("12345674", cvr)
                .replace("2021-02-01", "2026-05-01")
                .replace("post@eksempel.example", address);
    }

    private static void act(String course, String action, String body) {
        as("triage")
                .header("If-Match", as("triage").get("/api/courses/" + course).header("ETag"))
                .body(body)
                .post("/api/courses/" + course + "/" + action)
                .then()
                .statusCode(200);
    }

    private void set(String values, String course) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update evaluation set " + values + " where course_id = :course")
                        .setParameter("course", UUID.fromString(course))
                        .executeUpdate());
    }

    private static Response evaluation(String course) {
        return as("triage").get("/api/courses/" + course + "/evaluation");
    }

    private static void awaiting(String course, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> evaluation(course).then().body("status", is(status)));
    }

    /** The secret in the address of the company's so-manieth letter. */
    private String token(int no) {
        return post.secret("/evaluation/", no);
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification browser(String language) {
        return given().header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false);
    }

    private static Response coursePage(String client, String course) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .get("/courses/" + course);
    }
}
