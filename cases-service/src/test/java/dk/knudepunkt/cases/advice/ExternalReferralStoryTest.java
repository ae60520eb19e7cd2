package dk.knudepunkt.cases.advice;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a referral to somebody else to what the company says of it half a year after. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(
        value = MailPort.class,
        initArgs = @ResourceArg(name = "KNUDEPUNKT_EVALUATION_EVERY", value = "1s"))
class ExternalReferralStoryTest {

    private static final String TRADE_COUNCIL = """
            {"target": "TRADE_COUNCIL", "adviserKind": "SECTOR", "recipient": "Alma Eksempel", "madeOn": "2026-06-01"}""";

    @Inject
    EntityManager database;

    private final String cvr = newCvr();
    private final String address = "virksomhed-" + cvr + "@eksempel.example";

    @Test
    void developerRefersAndFollowsUp() {
        var course = course("developer");
        var made = refer("developer", course, TRADE_COUNCIL);
        made.then()
                .statusCode(201)
                .body("status", is("PLANNED"))
                .body("adviserKind", is("SECTOR"))
                .body("actions", contains("follow-up", "guidance"));
        var path = made.header("Location");
        as("developer")
                .header("If-Match", made.header("ETag"))
                .body("{\"guidedOn\": \"2026-06-20\"}")
                .post(path + "/guidance")
                .then()
                .statusCode(200)
                .body("status", is("GUIDED"))
                .body("guidedOn", is("2026-06-20"));
        as("developer")
                .body("{\"answer\": \"USED\"}")
                .post(path + "/follow-up")
                .then()
                .statusCode(428);
        as("developer")
                .header("If-Match", "*")
                .body("{\"answer\": \"WITHIN_HALF_A_YEAR\"}")
                .post(path + "/follow-up")
                .then()
                .statusCode(200)
                .body("followUps.answer", contains("WITHIN_HALF_A_YEAR"));
        as("kam")
                .get("/api/courses/" + course + "/external-referrals")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].recipient", is("Alma Eksempel"));
        var events = awaitEvents(course, 4);
        assertEquals("external-referral.made.v1", events.get(1).getType());
        assertEquals("external-referral.guided.v1", events.get(2).getType());
        assertEquals("external-referral.followed-up.v1", events.get(3).getType());
        events.subList(1, 4).forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
    }

    @Test
    void sameKeyRefersOnce() {
        var course = course("developer");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("developer")
                    .header("Idempotency-Key", key)
                    .body(TRADE_COUNCIL)
                    .post("/api/courses/" + course + "/external-referrals")
                    .then()
                    .statusCode(201);
        }
        as("developer")
                .get("/api/courses/" + course + "/external-referrals")
                .then()
                .body("$", hasSize(1));
    }

    @Test
    void anotherCoursesIsNotFound() {
        var referral = refer("developer", course("developer"), TRADE_COUNCIL).<String>path("id");
        var other = course("developer");
        as("developer")
                .header("If-Match", "*")
                .body("{\"guidedOn\": \"2026-06-20\"}")
                .post("/api/courses/" + other + "/external-referrals/" + referral + "/guidance")
                .then()
                .statusCode(404)
                .body("type", is("/problems/external-referral-not-found"));
        refer("developer", course("another"), TRADE_COUNCIL)
                .then()
                .statusCode(404)
                .body("type", is("/problems/course-not-found"));
        refer("crm", other, TRADE_COUNCIL).then().statusCode(403);
        refer("kam", other, TRADE_COUNCIL).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"madeOn\": \"2026-06-01\"} | /target",
                "{\"target\": \"CLUSTER\"} | /madeOn",
                "{\"target\": \"CLUSTER\", \"madeOn\": \"2026-07-02\"} | /madeOn",
                "{\"target\": \"CLUSTER\", \"madeOn\": \"2026-04-30\"} | /madeOn",
                "{\"target\": \"CLUSTER\", \"adviserKind\": \"SECTOR\", \"madeOn\": \"2026-06-01\"} | /adviserKind"
            })
    void whatIsWrongIsSaidAtItsField(String body, String pointer) {
        refer("developer", course("developer"), body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void companyAnswersByOneClickHalfAYearAfter() {
        var post = new Postbox(address);
        var course = course("developer");
        var referral = refer("developer", course, TRADE_COUNCIL).<String>path("id");
        halfAYearHasPassed(referral);
        var page = "/evaluation/advice/" + post.secret("/evaluation/advice/", 1);
        browser().get(page).then().statusCode(200).body(containsString("Brugte I den rådgivning"));
        as("developer")
                .get("/api/courses/" + course + "/external-referrals")
                .then()
                .body("[0].followUps", hasSize(0));
        browser().formParam("answer", "").post(page).then().statusCode(422);
        browser()
                .formParam("answer", "USED")
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/evaluation/thanks"));
        browser()
                .formParam("answer", "NO")
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString("Spørgsmålet er allerede besvaret"));
        as("developer")
                .get("/api/courses/" + course + "/external-referrals")
                .then()
                .body("[0].followUps.answer", contains("USED"));
    }

    @Test
    void pagesReferAndFollowUp() {
        var course = course("developer");
        var pages = "/courses/" + course + "/external-referrals";
        page("developer").get(pages + "/new").then().statusCode(200).body(containsString("Trade Council"));
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("target", "TRADE_COUNCIL")
                .formParam("adviserKind", "")
                .formParam("recipient", "")
                .formParam("madeOn", "1. juni 2026")
                .post(pages + "/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"adviserKind-error\""));
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("target", "PRIVATE_ADVISER")
                .formParam("adviserKind", "")
                .formParam("recipient", "Eksempel Rådgivning")
                .formParam("madeOn", "1. juni 2026")
                .post(pages + "/new")
                .then()
                .statusCode(303);
        var referral = as("developer").get("/api" + pages).<String>path("[0].id");
        page("developer")
                .get(pages)
                .then()
                .body(containsString("Privat rådgiver, Eksempel Rådgivning"))
                .body(containsString(pages + "/new"));
        page("kam").get(pages + "/" + referral).then().statusCode(200).body(not(containsString("Gem svaret")));
        page("developer").get(pages + "/" + referral).then().body(containsString("Gem svaret"));
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("guidedOn", "20. juni 2026")
                .post(pages + "/" + referral + "/guidance")
                .then()
                .statusCode(303);
        page("developer")
                .contentType(ContentType.URLENC)
                .formParam("_version", 0)
                .formParam("answer", "USED")
                .post(pages + "/" + referral + "/follow-up")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"));
    }

    private void halfAYearHasPassed(String referral) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update external_referral set due_at = '2026-01-01' where id = :id")
                        .setParameter("id", UUID.fromString(referral))
                        .executeUpdate());
    }

    private String course(String developer) {
        return as("triage")
                .body(ONGOING.replace("12345674", cvr)
                        .replace("2021-02-01", "2026-05-01")
                        .replace("post@eksempel.example", address)
                        .replace("\"developer\"", '"' + developer + '"'))
                .post("/api/courses")
                .path("id");
    }

    private static Response refer(String client, String course, String body) {
        return as(client).body(body).post("/api/courses/" + course + "/external-referrals");
    }

    private static RequestSpecification page(String client) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static RequestSpecification browser() {
        return given().header("Accept", "text/html")
                .header("Accept-Language", "da")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false);
    }
}
