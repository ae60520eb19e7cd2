package dk.knudepunkt.cases.brief;

import static dk.knudepunkt.cases.course.CourseFixtures.ACCEPTED;
import static dk.knudepunkt.cases.course.CourseFixtures.accepted;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitCourseOf;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.registerDeveloper;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a referral said reaches its course, also when referrals is down for a while, and goes when the referral's is erased. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(ReferralsStandIn.class)
class BriefTest {

    private static final String SAID = """
            {"erased": %s,
             "company": {"cvr": "%s", "name": "Brevet %2$s", "municipalityCode": "269", "email": "brev@eksempel.example",
                         "website": "https://brev.example", "advertisingProtected": true},
             "contact": {"name": "Alma Eksempel", "email": "alma@eksempel.example", "phone": "+4520102030"},
             "request": {"need": "Vil sælge til Sverige", "topics": ["eksport"], "jointVisit": true, "wishes": "Før sommer"}}""";

    @Inject
    EntityManager database;

    private final String referral = UUID.randomUUID().toString();
    private final String cvr = newCvr();

    @AfterEach
    void back() {
        ReferralsStandIn.away = false;
    }

    @Test
    void needContactAndCompanyArrive() {
        var course = courseOf(SAID.formatted("false", cvr));
        awaiting(() -> as("developer")
                .get("/api/courses/" + course)
                .then()
                .body("brief.state", is("THERE"))
                .body("brief.need", is("Vil sælge til Sverige"))
                .body("brief.topics", contains("eksport"))
                .body("brief.jointVisit", is(true))
                .body("brief.wishes", is("Før sommer"))
                .body("brief.contactName", is("Alma Eksempel"))
                .body("brief.contactEmail", is("alma@eksempel.example"))
                .body("company.name", is("Brevet " + cvr))
                .body("company.email", is("brev@eksempel.example")));
        as("triage").get("/api/companies/" + cvr).then().body("advertisingProtected", is(true));
        as("les-solroed").get("/api/courses/" + course).then().statusCode(200).body("brief", nullValue());
        page(course).then().body(containsString("Vil sælge til Sverige")).body(containsString("Alma Eksempel"));
    }

    @Test
    void whileReferralsIsAwayItIsOnItsWay() {
        ReferralsStandIn.away = true;
        var course = courseOf(SAID.formatted("false", cvr));
        as("developer").get("/api/courses/" + course).then().body("brief.state", is("ON_ITS_WAY"));
        page(course).then().statusCode(200).body(containsString("På vej fra henvisningen"));
        ReferralsStandIn.away = false;
        theWaitIsOver();
        awaiting(() -> as("developer").get("/api/courses/" + course).then().body("brief.state", is("THERE")));
    }

    /** The tests' clock stands still. */
    private void theWaitIsOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update brief set fetch_after = '2026-01-01' where fetch_after is not null")
                        .executeUpdate());
    }

    @Test
    void whatIsErasedThereIsErasedHere() {
        var course = courseOf(SAID.formatted("false", cvr));
        awaiting(() -> as("developer").get("/api/courses/" + course).then().body("brief.state", is("THERE")));
        Events.send(
                "referral",
                referral,
                "referral.personal-data-erased.v1",
                "{\"referralId\": \"" + referral + "\", \"erasedAt\": \"2026-07-01T00:30:00Z\"}");
        awaiting(() -> as("developer")
                .get("/api/courses/" + course)
                .then()
                .body("brief.state", is("FORGOTTEN"))
                .body("brief.need", nullValue())
                .body("brief.contactName", nullValue()));
    }

    @Test
    void whatWasErasedBeforeIsNotWaitedFor() {
        var course = courseOf(SAID.formatted("true", cvr));
        awaiting(() -> as("developer").get("/api/courses/" + course).then().body("brief.state", is("FORGOTTEN")));
    }

    private String courseOf(String said) {
        ReferralsStandIn.BRIEFS.put(referral, said);
        registerDeveloper();
        Events.send("referral", referral, ACCEPTED, accepted(referral).replace("12345674", cvr));
        return awaitCourseOf(referral);
    }

    private static Response page(String course) {
        return given().auth()
                .oauth2(Tokens.of("developer"))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .get("/courses/" + course);
    }

    private static void awaiting(ThrowingRunnable seen) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(seen);
    }
}
