package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company is referred, answered, guided and counted. */
@ExtendWith(WithHub.class)
class JourneyStoryTest {

    @ParameterizedTest
    @CsvSource({"SHORT, 9.1", "ACTION_PLAN, 9.2", "GROWTH_PLAN, 9.3", "TRANSITION_PLAN, 9.3"})
    void aReferralBecomesACountedCourse(String courseKind, String target, Hub hub) {
        var journey = new Journey(hub);
        var year = Journey.today().getYear();
        var before = journey.figure(year, target);

        var id = adviserRefers(journey);
        otherUnitSeesNothing(hub, id);
        deskFindsItInTheQueue(hub, id);
        journey.accept(id, "\"0\"", courseKind).then().statusCode(200).body("status", is("ACCEPTED"));
        journey.accept(id, "\"0\"", courseKind).then().statusCode(oneOf(409, 412));

        var course = journey.awaitCourse(id, "OPEN");
        assertEquals(List.of(course), journey.coursesOf(id));
        journey.complete(course).then().statusCode(200).body("status", is("COMPLETED"));

        Journey.eventually().until(() -> journey.figure(year, target) == before + 1);
        assertTrue(journey.counts(year, target, course));
        journey.awaitCourse(id, "COMPLETED");
    }

    private static String adviserRefers(Journey journey) {
        var referral = journey.refer()
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("H-\\d{4}-\\d{6}"))
                .body("status", is("SUBMITTED"))
                .body("actions", empty())
                .extract();
        assertEquals(
                Duration.ofHours(24),
                Duration.between(Instant.parse(referral.path("submittedAt")), Instant.parse(referral.path("dueAt"))));
        return referral.path("id");
    }

    private static void otherUnitSeesNothing(Hub hub, String id) {
        hub.as("les-guldborgsund").get("/api/referrals/" + id).then().statusCode(404);
    }

    private static void deskFindsItInTheQueue(Hub hub, String id) {
        hub.as("triage")
                .get("/api/referrals?status=SUBMITTED&order=DUE&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.actions", contains("acceptance", "decline"));
    }

    @Test
    void theUnitIsToldWhyACompanyIsDeclined(Hub hub) {
        var journey = new Journey(hub);
        String id = journey.refer().path("id");
        hub.as("triage")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"OUT_OF_SCOPE\", \"comment\": \"Hører til i den lokale erhvervsservice.\"}")
                .post("/api/referrals/" + id + "/decline")
                .then()
                .statusCode(200);
        journey.referral(id)
                .then()
                .body("status", is("DECLINED"))
                .body("declineComment", is("Hører til i den lokale erhvervsservice."));
    }

    @Test
    void aCrmBringsInAPastCourseAndTheFigureOf2021Moves(Hub hub) {
        var journey = new Journey(hub);
        var before = journey.figure(2021, "9.1");
        String course = hub.as("crm")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {
                          "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
                          "courseKind": "SHORT",
                          "developerId": "developer",
                          "startedOn": "2021-04-01",
                          "completedOn": "2021-06-30"
                        }""")
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("status", is("COMPLETED"))
                .extract()
                .path("id");
        Journey.eventually().until(() -> journey.figure(2021, "9.1") == before + 1);
        assertTrue(journey.counts(2021, "9.1", course));
    }

    @Test
    void aRepeatedRequestRefersOnce(Hub hub) {
        var journey = new Journey(hub);
        var key = UUID.randomUUID().toString();
        assertEquals(journey.refer(key).asString(), journey.refer(key).asString());
    }
}
