package dk.knudepunkt.cases.task.bid;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.link.Postbox;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A consultant's own address: it takes one bid, in time, and only where it is sent. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(value = MailPort.class, initArgs = @ResourceArg(name = "KNUDEPUNKT_BID_EVERY", value = "1s"))
class BidTest {

    private static final String PAGE = "/bids/";

    @Test
    void theAddressTakesOneBidAndReadingItTakesNone() {
        var box = new Postbox("bid-once@eksempel.example");
        var task = putOut();
        invite(task, consultant(box)).then().statusCode(201).body("submittedAt", nullValue());
        var address = PAGE + box.secret(PAGE, 1);
        for (var reader = 0; reader < 3; reader++) {
            page().get(address).then().statusCode(200).body(containsString("Digital salgskanal"));
        }
        bids(task).then().body("price", contains((Object) null));
        submit(address, "mange", "").then().statusCode(422).body(containsString("id=\"price-error\""));
        submit(address, "75.000", "Tre dage").then().statusCode(303).header("Location", endsWith("/bids/thanks"));
        page().get("/bids/thanks").then().statusCode(200).body(containsString("Tak for tilbuddet"));
        bids(task).then().body("price", contains(75000)).body("offer", contains("Tre dage"));
        page().get(address).then().statusCode(409).body(not(containsString("Digital salgskanal")));
        submit(address, "1", "Billigere").then().statusCode(409);
        bids(task).then().body("price", contains(75000));
        as("triage")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/adviser-tasks/" + task + "/bids")
                .then()
                .statusCode(200)
                .body(containsString("75.000"));
    }

    @Test
    void ofTenAtOnceOneBidCounts() {
        var box = new Postbox("bid-at-once@eksempel.example");
        var task = putOut();
        invite(task, consultant(box)).then().statusCode(201);
        var address = PAGE + box.secret(PAGE, 1);
        var statuses = AtOnce.times(
                10, each -> submit(address, "7500" + each, "Tilbud").statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 303).count(), statuses::toString);
    }

    @Test
    void nobodyBidsForWhatIsWon() {
        var box = new Postbox("bid-late@eksempel.example");
        var task = putOut();
        var consultant = consultant(box);
        invite(task, consultant).then().statusCode(201);
        var address = PAGE + box.secret(PAGE, 1);
        as("triage")
                .header("If-Match", "*")
                .body("{\"consultantId\": \"%s\", \"awardedOn\": \"2026-06-20\"}".formatted(consultant))
                .post("/api/adviser-tasks/" + task + "/award")
                .then()
                .statusCode(200);
        page().get(address).then().statusCode(409);
        invite(task, consultant(box)).then().statusCode(409).body("type", is("/problems/bid-task-not-open"));
    }

    @Test
    void whatCannotBeIsRefused() {
        page().get(PAGE + "guessed").then().statusCode(404);
        var task = putOut();
        var consultant = consultant(new Postbox("bid-refused@eksempel.example"));
        invite(task, consultant, "2026-06-30").then().statusCode(422).body("errors.pointer", contains("/expiresOn"));
        invite(task, UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .body("errors.pointer", contains("/consultantId"));
        invite(task, consultant).then().statusCode(201);
        invite(task, consultant).then().statusCode(409).body("type", is("/problems/bid-consultant-invited"));
    }

    private static String putOut() {
        var task = as("triage")
                .body("""
                        {"cvr": "%s", "title": "Digital salgskanal", "requestedOn": "2026-06-01"}""".formatted(newCvr()))
                .post("/api/adviser-tasks")
                .<String>path("id");
        as("triage")
                .header("If-Match", "*")
                .body("{\"publishedOn\": \"2026-06-02\"}")
                .post("/api/adviser-tasks/" + task + "/publication")
                .then()
                .statusCode(200);
        return task;
    }

    private static String consultant(Postbox box) {
        return as("triage")
                .body("{\"name\": \"Karla Eksempel\", \"email\": \"%s\", \"topics\": []}".formatted(box.address()))
                .post("/api/consultants")
                .path("id");
    }

    private static Response invite(String task, String consultant) {
        return invite(task, consultant, "2026-07-15");
    }

    private static Response invite(String task, String consultant, String expiresOn) {
        return as("triage")
                .body("{\"consultantId\": \"%s\", \"expiresOn\": \"%s\"}".formatted(consultant, expiresOn))
                .post("/api/adviser-tasks/" + task + "/bids");
    }

    private static Response bids(String task) {
        return as("triage").get("/api/adviser-tasks/" + task + "/bids");
    }

    private static Response submit(String address, String price, String offer) {
        return page().contentType(ContentType.URLENC)
                .formParam("price", price)
                .formParam("offer", offer)
                .post(address);
    }

    private static RequestSpecification page() {
        return given().accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }
}
