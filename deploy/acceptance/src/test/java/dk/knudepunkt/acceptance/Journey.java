package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The steps that people take through the platform, as requests to the gateway. */
final class Journey {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Hub hub;

    Journey(Hub hub) {
        this.hub = hub;
    }

    static LocalDate today() {
        return LocalDate.now(DENMARK);
    }

    static String form() {
        return """
                {
                  "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269",
                              "email": "post@eksempel.example", "phone": "+45 70 10 20 30"},
                  "contactPerson": {"name": "Alma Eksempel", "email": "alma@eksempel.example", "phone": "20 10 20 30"},
                  "unitCode": "les-solroed",
                  "need": "Vil eksportere til Tyskland og mangler en plan.",
                  "topics": ["eksport"],
                  "jointVisit": false,
                  "wishes": "Gerne før sommer",
                  "channel": "FORM",
                  "consent": true
                }""";
    }

    /** Waits for what other services have to hear first. */
    static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    Response refer() {
        return refer(UUID.randomUUID().toString());
    }

    Response refer(String key) {
        return hub.as("les-solroed").header("Idempotency-Key", key).body(form()).post("/api/referrals");
    }

    Response referral(String id) {
        return hub.as("les-solroed").get("/api/referrals/" + id);
    }

    Response accept(String id, String version, String courseKind) {
        return hub.as("triage")
                .header("If-Match", version)
                .body("{\"courseKind\": \"%s\", \"developerId\": \"developer\"}".formatted(courseKind))
                .post("/api/referrals/" + id + "/acceptance");
    }

    /** The course that the unit sees on its referral. */
    String awaitCourse(String referralId, String status) {
        eventually()
                .untilAsserted(() -> referral(referralId).then().statusCode(200).body("course.status", is(status)));
        return referral(referralId).path("course.id");
    }

    List<String> coursesOf(String referralId) {
        return hub.as("triage")
                .get("/api/courses?referralId=" + referralId)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    Response complete(String courseId) {
        var version = hub.as("developer").get("/api/courses/" + courseId).header("ETag");
        return hub.as("developer")
                .header("If-Match", version == null ? "" : version)
                .body("{\"completedOn\": \"%s\"}".formatted(today()))
                .post("/api/courses/" + courseId + "/completion");
    }

    int figure(int year, String target) {
        return hub.as("analyst")
                .get("/api/goals/contracts/{year}/targets/{target}/figure", year, target)
                .then()
                .statusCode(200)
                .extract()
                .path("value");
    }

    boolean counts(int year, String target, String courseId) {
        String cursor = "";
        while (cursor != null) {
            var page = hub.as("analyst")
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get("/api/goals/contracts/{year}/targets/{target}/figure/members", year, target)
                    .then()
                    .statusCode(200)
                    .extract();
            if (page.<List<String>>path("items.courseId").contains(courseId)) {
                return true;
            }
            cursor = page.path("next");
        }
        return false;
    }
}
