package dk.knudepunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** The steps that people and systems take through the platform, as requests to the gateway. */
final class Journey {

    static final String NEED = "Vil eksportere til Tyskland og mangler en plan.";

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
                  "need": "%s",
                  "topics": ["eksport"],
                  "jointVisit": false,
                  "wishes": "Gerne før sommer",
                  "channel": "FORM",
                  "consent": true
                }""".formatted(NEED);
    }

    /** Waits for what other services have to hear first. */
    static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100));
    }

    /** The id of a new referral. */
    String refer() {
        return refer(UUID.randomUUID().toString(), form())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response refer(String key, String form) {
        return hub.as("les-solroed").header("Idempotency-Key", key).body(form).post("/api/referrals");
    }

    Response referral(String id) {
        return hub.as("les-solroed").get("/api/referrals/" + id);
    }

    Response accept(String id, String courseKind) {
        return accept(id, version(referral(id)), courseKind);
    }

    Response accept(String id, String version, String courseKind) {
        return hub.as("triage")
                .header("If-Match", version)
                .body("""
                        {"courseKind": "%s", "developerId": "developer"}""".formatted(courseKind))
                .post("/api/referrals/" + id + "/acceptance");
    }

    /** The id of the course that the unit sees on its referral. */
    String awaitCourse(String referral, String status) {
        return eventually()
                .until(() -> referral(referral), answer -> status.equals(answer.path("course.status")))
                .path("course.id");
    }

    Response course(String id) {
        return hub.as("developer").get("/api/courses/" + id);
    }

    List<String> coursesOf(String referral) {
        return all("triage", "/api/courses?referralId=" + referral, "items.id");
    }

    Response complete(String course) {
        return complete(course, version(course(course)));
    }

    Response complete(String course, String version) {
        return hub.as("developer")
                .header("If-Match", version)
                .body("""
                        {"completedOn": "%s"}""".formatted(today()))
                .post("/api/courses/" + course + "/completion");
    }

    int figure(int year, String target) {
        return hub.as("analyst")
                .get("/api/goals/contracts/{year}/targets/{target}/figure", year, target)
                .then()
                .statusCode(200)
                .extract()
                .path("value");
    }

    /** The ids of the courses that a figure counts. */
    List<String> members(int year, String target) {
        return all(
                "analyst",
                "/api/goals/contracts/%d/targets/%s/figure/members".formatted(year, target),
                "items.courseId");
    }

    /** What stands at the path in each page of a list. */
    List<String> all(String client, String list, String path) {
        List<String> found = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            var page = hub.as(client)
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path(path));
            cursor = page.path("next");
        }
        return found;
    }

    /** The types of what the feed tells of each thing, in their order; each event is there once. */
    Map<String, List<String>> toldBySubject(List<String> types) {
        Map<String, List<String>> found = new HashMap<>();
        var seen = new HashSet<String>();
        var next = "/api/events?limit=200&type=" + String.join("&type=", types);
        while (true) {
            var page = hub.as("admin")
                    .accept("*/*")
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, String>> events = page.path("");
            if (events.isEmpty()) {
                return found;
            }
            for (var event : events) {
                assertTrue(seen.add(event.get("id")), () -> "Twice in the feed: " + event);
                found.computeIfAbsent(event.get("subject"), first -> new ArrayList<>())
                        .add(event.get("type"));
            }
            next = page.header("Link").replaceAll("^<|>; rel=\"next\"$", "");
        }
    }

    static String version(Response answer) {
        return answer.then().statusCode(200).extract().header("ETag");
    }
}
