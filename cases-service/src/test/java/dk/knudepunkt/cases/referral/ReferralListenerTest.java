package dk.knudepunkt.cases.referral;

import static dk.knudepunkt.cases.course.CourseFixtures.ACCEPTED;
import static dk.knudepunkt.cases.course.CourseFixtures.EXAMPLE_REFERRAL;
import static dk.knudepunkt.cases.course.CourseFixtures.accepted;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitCourseOf;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.coursesOf;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.registerDeveloper;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReferralListenerTest {

    @Inject
    GuideService guides;

    private final String referral = UUID.randomUUID().toString();

    @BeforeEach
    void theDeveloperIsInTheRegister() {
        registerDeveloper();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> guides.byAccount("developer").pseudonym() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.accepted.v1", "referral.accepted.v2"})
    void acceptedReferralOpensACourse(String type) {
        var cvr = newCvr();
        var accepted =
                Contracts.example(type).replace(EXAMPLE_REFERRAL, referral).replace("12345674", cvr);
        Events.send("referral", referral, type, accepted);
        var course = awaitCourseOf(referral);
        as("les-solroed")
                .get("/api/courses/" + course)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0."))
                .body("referralId", is(referral))
                .body("referralReference", is("H-2021-000042"))
                .body("unitCode", is("les-solroed"))
                .body("company.cvr", is(cvr))
                .body("company.municipalityCode", is("269"))
                .body("company.name", nullValue())
                .body("courseKind", is("ACTION_PLAN"))
                .body("developerId", is("developer"))
                .body("startedOn", is("2021-04-01"))
                .body("status", is("OPEN"));
        var opened = awaitEvents(course, 1).getFirst();
        assertEquals("course.opened.v4", opened.getType());
        Contracts.assertValid("course.opened.v4", Events.data(opened));
        var told = Contracts.tree(Events.data(opened));
        assertEquals(referral, told.get("referralId").asText());
        assertEquals(cvr, told.get("cvr").asText());
        assertEquals(CourseFixtures.DEVELOPER, told.get("developerId").asText());
        assertEquals("SPECIALISED", told.get("account").asText());
        assertNull(told.get("segment"));
        assertEquals("2021-04-01", told.get("validOn").asText());
    }

    /** A referral that was closed because nobody could be reached is reopened and accepted again. */
    @Test
    void anotherCourseIsOpenedWhenTheReferralIsAcceptedAnew() {
        Events.send("referral", referral, ACCEPTED, accepted(referral));
        var first = awaitCourseOf(referral);
        as("triage")
                .header("If-Match", as("triage").get("/api/courses/" + first).header("ETag"))
                .body("{\"reason\": \"NOT_REACHABLE\", \"cancelledOn\": \"2021-06-01\"}")
                .post("/api/courses/" + first + "/cancellation")
                .then()
                .statusCode(200);
        Events.send("referral", referral, ACCEPTED, accepted(referral));
        var acceptedAt = Contracts.tree(accepted(referral)).get("acceptedAt").asText();
        var anew = accepted(referral).replace(acceptedAt, "2021-07-01T08:00:00Z");
        Events.send("referral", referral, ACCEPTED, anew);
        Events.send("referral", referral, ACCEPTED, anew);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(2, coursesOf(referral).size()));
        as("triage")
                .get("/api/courses?referralId=" + referral)
                .then()
                .body("items.status", contains("OPEN", "CANCELLED"))
                .body("items.startedOn", contains("2021-07-01", "2021-04-01"));
        as("triage")
                .header("If-Match", as("triage").get("/api/courses/" + first).header("ETag"))
                .body("{\"reason\": \"MISTAKE\"}")
                .post("/api/courses/" + first + "/reopening")
                .then()
                .statusCode(409)
                .body("type", is("/problems/course-referral-has-another"));
        var second = as("triage").get("/api/courses?referralId=" + referral).<String>path("items[0].id");
        as("triage")
                .header("If-Match", as("triage").get("/api/courses/" + second).header("ETag"))
                .body("{\"reason\": \"NOT_REACHABLE\", \"cancelledOn\": \"2021-08-01\"}")
                .post("/api/courses/" + second + "/cancellation")
                .then()
                .statusCode(200);
        as("triage")
                .header("If-Match", as("triage").get("/api/courses/" + first).header("ETag"))
                .body("{\"reason\": \"MISTAKE\"}")
                .post("/api/courses/" + first + "/reopening")
                .then()
                .statusCode(200);
        assertEquals(List.of(), Events.about("dead-letter.cases", referral));
    }

    @Test
    void messageThatComesTwiceOpensOneCourse() {
        var id = UUID.randomUUID().toString();
        Events.send("referral", referral, id, ACCEPTED, accepted(referral));
        Events.send("referral", referral, id, ACCEPTED, accepted(referral));
        assertOneCourse();
    }

    @Test
    void acceptanceToldAgainUnderAnotherIdOpensOneCourse() {
        Events.send("referral", referral, ACCEPTED, accepted(referral));
        Events.send("referral", referral, ACCEPTED, accepted(referral));
        assertOneCourse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "{}", "{\"courseKind\": \"HOLIDAY\"}"})
    void messageThatCannotBeReadIsPutAsideAndHoldsNothingUp(String poison) {
        Events.send("referral", referral, ACCEPTED, poison);
        Events.send("referral", referral, ACCEPTED, accepted(referral));
        awaitCourseOf(referral);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        List.of(poison),
                        Events.about("dead-letter.cases", referral).stream()
                                .map(Events::data)
                                .toList()));
    }

    /** Messages of one key are heard in order: once the last has had its effect, so have all before it. */
    private void assertOneCourse() {
        var last = UUID.randomUUID().toString();
        Events.send("referral", referral, ACCEPTED, accepted(last));
        awaitCourseOf(last);
        assertEquals(1, coursesOf(referral).size());
        assertEquals(1, awaitEvents(coursesOf(referral).getFirst(), 1).size());
        assertEquals(List.of(), Events.about("dead-letter.cases", referral));
    }
}
