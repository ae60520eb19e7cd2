package dk.knudepunkt.acceptance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company is referred, answered, guided and counted. */
@ExtendWith(WithHub.class)
class JourneyStoryTest {

    private static final Matcher<Integer> TOO_LATE = oneOf(409, 412);

    private final Hub hub;
    private final Journey journey;
    private final int year = Journey.today().getYear();

    JourneyStoryTest(Hub hub) {
        this.hub = hub;
        this.journey = new Journey(hub);
    }

    @ParameterizedTest
    @CsvSource({"SHORT, 9.1", "ACTION_PLAN, 9.2", "GROWTH_PLAN, 9.3", "TRANSITION_PLAN, 9.3"})
    void aReferralBecomesACountedCourse(String courseKind, String target) {
        var before = journey.figure(year, target);

        var referral = adviserRefersACompany();
        adviserSeesThatItAwaitsAnAnswer(referral);
        otherUnitDoesNotSeeIt(referral);
        deskFindsItInTheQueueByTimeLeft(referral);
        deskAcceptsItOnce(referral, courseKind);

        var course = journey.awaitCourse(referral, "OPEN");
        assertEquals(List.of(course), journey.coursesOf(referral));
        developerCompletes(course, courseKind);

        figureMovesByOne(target, before);
        assertEquals(1, Collections.frequency(journey.members(year, target), course));
        assertEquals(course, journey.awaitCourse(referral, "COMPLETED"));
    }

    private String adviserRefersACompany() {
        var referral = journey.refer(UUID.randomUUID().toString(), Journey.form())
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("H-\\d{4}-\\d{6}"))
                .extract();
        assertEquals(
                Duration.ofHours(24),
                Duration.between(Instant.parse(referral.path("submittedAt")), Instant.parse(referral.path("dueAt"))));
        return referral.path("id");
    }

    private void adviserSeesThatItAwaitsAnAnswer(String referral) {
        journey.referral(referral)
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"))
                .body("actions", contains("withdrawal"))
                .body("course", nullValue());
    }

    private void otherUnitDoesNotSeeIt(String referral) {
        hub.as("les-guldborgsund").get("/api/referrals/" + referral).then().statusCode(404);
        assertTrue(journey.all("les-guldborgsund", "/api/referrals", "items.id").isEmpty());
    }

    private void deskFindsItInTheQueueByTimeLeft(String referral) {
        var queue = "/api/referrals?status=SUBMITTED&order=DUE";
        var dueTimes = journey.all("triage", queue, "items.dueAt").stream()
                .map(Instant::parse)
                .toList();
        assertEquals(dueTimes.stream().sorted().toList(), dueTimes);
        assertTrue(journey.all("triage", queue, "items.id").contains(referral));
        hub.as("triage").get("/api/referrals/" + referral).then().body("actions", hasItems("acceptance", "decline"));
    }

    private void deskAcceptsItOnce(String referral, String courseKind) {
        var version = Journey.version(journey.referral(referral));
        journey.accept(referral, version, courseKind).then().statusCode(200).body("status", is("ACCEPTED"));
        journey.accept(referral, version, courseKind).then().statusCode(TOO_LATE);
        journey.accept(referral, courseKind).then().statusCode(TOO_LATE);
    }

    private void developerCompletes(String course, String courseKind) {
        journey.complete(course)
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"))
                .body("courseKind", is(courseKind));
    }

    private void figureMovesByOne(String target, int before) {
        Journey.eventually().until(() -> journey.figure(year, target) > before);
        assertEquals(before + 1, journey.figure(year, target));
    }

    @Test
    void ofTwoAcceptancesAtOnceOneWins() {
        var referral = journey.refer();
        var version = Journey.version(journey.referral(referral));
        var both = Stream.of("SHORT", "GROWTH_PLAN")
                .map(kind -> CompletableFuture.supplyAsync(() -> journey.accept(referral, version, kind)))
                .toList();
        var statuses = both.stream().map(answer -> answer.join().statusCode()).sorted();
        assertThat(statuses.toList(), contains(is(200), TOO_LATE));
        assertEquals(List.of(journey.awaitCourse(referral, "OPEN")), journey.coursesOf(referral));
    }

    @Test
    void theUnitIsToldWhyACompanyIsDeclined() {
        var referral = journey.refer();
        hub.as("triage")
                .header("If-Match", Journey.version(journey.referral(referral)))
                .body("""
                        {"reason": "OUT_OF_SCOPE", "comment": "Hører til i den lokale erhvervsservice."}""")
                .post("/api/referrals/" + referral + "/decline")
                .then()
                .statusCode(200);
        journey.referral(referral)
                .then()
                .body("status", is("DECLINED"))
                .body("declineReason", is("OUT_OF_SCOPE"))
                .body("declineComment", is("Hører til i den lokale erhvervsservice."));
    }

    @Test
    void aPastCourseFromACrmMovesTheFigureOf2021() {
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
        Journey.eventually().until(() -> journey.figure(2021, "9.1") > before);
        assertEquals(before + 1, journey.figure(2021, "9.1"));
        assertTrue(journey.members(2021, "9.1").contains(course));
    }

    @Test
    void aRepeatedRequestRefersOnce() {
        var key = UUID.randomUUID().toString();
        var form = Journey.form().replace(Journey.NEED, "Har kun brug for én henvisning: " + key);
        var first = journey.refer(key, form).then().statusCode(201).extract();
        var second = journey.refer(key, form).then().statusCode(201).extract();
        assertEquals(first.asString(), second.asString());
        String id = first.path("id");
        assertEquals(
                List.of(id),
                journey.all("les-solroed", "/api/referrals", "items.findAll { it.need.contains('" + key + "') }.id"));
    }
}
