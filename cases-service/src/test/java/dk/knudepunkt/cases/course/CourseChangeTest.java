package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.act;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInFor;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways that a course may take between its start and its completion. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseChangeTest {

    private static final String CANCEL = """
            {"reason": "CEASED", "note": "The owner sells", "cancelledOn": "2021-05-31"}""";

    private static final String REOPEN = """
            {"reason": "COMPANY_RETURNED"}""";

    @Inject
    EntityManager database;

    @Test
    void developerCancelsWithAReason() {
        var course = broughtInBy("crm");
        act("developer", course, "cancellation", CANCEL)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancellation.on", is("2021-05-31"))
                .body("cancellation.reason", is("CEASED"))
                .body("completedOn", nullValue())
                .body("actions", contains("reopening"));
        var event = awaitEvents(course, 2).getLast();
        assertEquals("course.cancelled.v1", event.getType());
        Contracts.assertValid("course.cancelled.v1", Events.data(event));
        act("developer", course, "completion", "{\"completedOn\": \"2021-05-31\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/course-action-not-open"))
                .body("actions", contains("reopening"));
    }

    @Test
    void cancellationIsDoneOnceWhateverIsSentAgain() {
        var course = broughtInBy("crm");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("crm")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(CANCEL)
                    .post("/api/courses/" + course + "/cancellation")
                    .then()
                    .statusCode(200);
        }
        assertEquals(2, awaitEvents(course, 2).size());
        as("crm")
                .body(CANCEL)
                .post("/api/courses/" + course + "/cancellation")
                .then()
                .statusCode(428)
                .body("type", is("/problems/version-required"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\": \"CEASED\"} | /cancelledOn",
                "{\"cancelledOn\": \"2021-05-31\"} | /reason",
                "{\"reason\": \"CEASED\", \"cancelledOn\": \"2021-01-31\"} | /cancelledOn",
                "{\"reason\": \"CEASED\", \"cancelledOn\": \"2031-01-31\"} | /cancelledOn"
            })
    void wrongCancellationIsSaidAtItsField(String body, String pointer) {
        act("crm", broughtInBy("crm"), "cancellation", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void reopenedCourseIsCompletedAnotherDay() {
        var course = as("crm").body(IMPORT).post("/api/courses").<String>path("id");
        act("developer", course, "reopening", REOPEN)
                .then()
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("completedOn", nullValue())
                .body("actions", contains("cancellation", "completion", "correction", "pause", "transfer"));
        act("developer", course, "reopening", REOPEN)
                .then()
                .statusCode(409)
                .body("type", is("/problems/course-action-not-open"));
        act("developer", course, "completion", "{\"completedOn\": \"2021-06-30\"}")
                .then()
                .statusCode(200)
                .body("completedOn", is("2021-06-30"));
        var events = awaitEvents(course, 4);
        assertEquals("course.reopened.v1", events.get(2).getType());
        Contracts.assertValid("course.reopened.v1", Events.data(events.get(2)));
        assertEquals(
                "2021-05-31",
                Contracts.tree(Events.data(events.get(2))).get("superseded").asText());
    }

    @Test
    void cancelledCourseLeavesItsCompanyQuietUntilItIsReopened() {
        var cvr = newCvr();
        var course = as("crm")
                .body(ONGOING.replace("12345674", cvr))
                .post("/api/courses")
                .<String>path("id");
        act("crm", course, "cancellation", CANCEL).then().statusCode(200);
        assertEquals("2021-05-31", quietSince(cvr));
        act("crm", course, "reopening", REOPEN).then().statusCode(200);
        assertEquals("null", quietSince(cvr));
    }

    private String quietSince(String cvr) {
        return String.valueOf(database.createNativeQuery("select quiet_since from company where cvr = :cvr")
                .setParameter("cvr", cvr)
                .getSingleResult());
    }

    @Test
    void whoDoesNotGuideItChangesNothing() {
        var anothers = broughtInFor("another");
        act("developer", anothers, "cancellation", CANCEL).then().statusCode(404);
        var course = referred();
        act("les-solroed", course, "cancellation", CANCEL).then().statusCode(403);
        act("kam", course, "reopening", REOPEN).then().statusCode(403);
        act("crm", course, "cancellation", CANCEL).then().statusCode(404);
        as("les-solroed").get("/api/courses/" + course).then().body("actions", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_REACHABLE, CANCELLED, NOT_REACHABLE",
        "REDIRECTED, CANCELLED, MOVED_HOUSE",
    })
    void referralThatIsGivenUpEndsItsCourse(String end, String status, String reason) {
        var course = referred();
        var referral = close(course, end);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> as("triage").get("/api/courses/" + course).then().body("status", is(status)));
        as("triage").get("/api/courses/" + course).then().body("cancellation.reason", is(reason));
        assertEquals(0, Events.about("dead-letter.cases", referral).size());
    }

    private static String close(String course, String end) {
        var referral = as("triage").get("/api/courses/" + course).<String>path("referralId");
        Events.send(
                "referral",
                referral,
                "referral.closed.v1",
                Contracts.example("referral.closed.v1")
                        .replace(CourseFixtures.EXAMPLE_REFERRAL, referral)
                        .replace("HELPED", end));
        return referral;
    }

    /** Messages of one key are heard in order: what follows is heard after the end that changes nothing. */
    @Test
    void helpDoesNotCompleteACourse() {
        var course = referred();
        close(course, "HELPED");
        close(course, "NOT_REACHABLE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("triage")
                        .get("/api/courses/" + course)
                        .then()
                        .body("cancellation.reason", is("NOT_REACHABLE"))
                        .body("completedOn", nullValue()));
        assertEquals(2, awaitEvents(course, 2).size());
    }
}
