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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals("course.opened.v2", opened.getType());
        var expected = Contracts.example("course.opened.v2")
                .replace(EXAMPLE_REFERRAL, referral)
                .replace("12345674", cvr)
                .replace("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c", course);
        assertEquals(Contracts.tree(expected), Contracts.tree(Events.data(opened)));
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
