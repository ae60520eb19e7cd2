package dk.knudepunkt.referrals.referral;

import static dk.knudepunkt.referrals.Desk.browser;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReferralResourceTest {

    @Inject
    EntityManager database;

    @Test
    void unitRefersACompany() {
        var response = as("les-solroed").body(ReferralFixtures.FORM).post("/api/referrals");
        response.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/referrals/[0-9a-f-]{36}"))
                .header("ETag", startsWith("\"0."))
                .body("reference", matchesPattern("H-\\d{4}-\\d{6}"))
                .body("status", is("SUBMITTED"))
                .body("actions", contains("withdrawal"))
                .body("channel", is("FORM"))
                .body("company.name", is("Eksempel Maskinfabrik ApS"))
                .body("topics", contains("eksport", "finansiering"));
        assertEquals(
                Duration.ofHours(24),
                Duration.between(Instant.parse(response.path("submittedAt")), Instant.parse(response.path("dueAt"))));
        var event = awaitEvent(response.path("id"), "referral.submitted.v1");
        Contracts.assertValid("referral.submitted.v1", Events.data(event));
    }

    @Test
    void deskAcceptsAndTheUnitIsToldWhatBecameOfIt() {
        var id = refer();
        as("triage")
                .get("/api/referrals/" + id)
                .then()
                .body("actions", contains("acceptance", "question", "forwarding", "decline", "contact-attempt"));
        as("triage")
                .header("If-Match", "\"0\"")
                .body("""
                        {"courseKind": "ACTION_PLAN", "developerId": "developer"}""")
                .post("/api/referrals/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("status", is("ACCEPTED"))
                .body("courseKind", is("ACTION_PLAN"))
                .body("ends", contains("HELPED", "REDIRECTED"))
                .body("actions", contains("contact-attempt", "closure"));
        Contracts.assertValid("referral.accepted.v2", Events.data(awaitEvent(id, "referral.accepted.v2")));

        var course = UUID.randomUUID().toString();
        hear("course.opened.v1", id, course);
        awaitCourse(id, course, "OPEN");
        hear("course.completed.v1", id, course);
        awaitCourse(id, course, "COMPLETED");
        as("les-solroed").get("/api/referrals/" + id).then().body("status", is("HELPED"));
        Contracts.assertValid("referral.closed.v1", Events.data(awaitEvent(id, "referral.closed.v1")));
    }

    @Test
    void anotherCourseFollowsOneThatWasGivenUp() {
        var id = refer();
        accept(id, "\"0\"").then().statusCode(200);
        var givenUp = UUID.randomUUID().toString();
        hear("course.opened.v3", id, givenUp);
        hear("course.cancelled.v1", id, givenUp);
        awaitCourse(id, givenUp, "CANCELLED");
        var another = UUID.randomUUID().toString();
        hear("course.opened.v3", id, another, "2021-09-01T07:30:00Z");
        awaitCourse(id, another, "OPEN");
        hear("course.completed.v2", id, another, "2021-12-01T07:30:00Z");
        awaitCourse(id, another, "COMPLETED");
    }

    @Test
    void theUnitSeesWhyACourseWasCancelledAndThatItGoesOn() {
        var id = refer();
        accept(id, "\"0\"").then().statusCode(200);
        var course = UUID.randomUUID().toString();
        hear("course.opened.v2", id, course);
        hear("course.cancelled.v1", id, course);
        awaitCourse(id, course, "CANCELLED");
        as("les-solroed").get("/api/referrals/" + id).then().body("status", is("ACCEPTED"));
        as("les-solroed")
                .get("/api/referrals/" + id + "/timeline")
                .then()
                .body("items.find { it.kind == 'COURSE_CANCELLED' }.detail.reason", is("CEASED"));
        hear("course.reopened.v1", id, course);
        awaitCourse(id, course, "OPEN");
        hear("course.completed.v2", id, course, "2021-12-01T07:30:00Z");
        awaitCourse(id, course, "COMPLETED");
        hear("course.reopened.v1", id, course, "2021-12-02T07:30:00Z");
        awaitCourse(id, course, "OPEN");
        as("les-solroed").get("/api/referrals/" + id).then().body("status", is("ACCEPTED"));
        browser("les-solroed", "da").get("/referrals/" + id).then().body(containsString("Virksomheden er ophørt"));
    }

    @Test
    void deskDeclinesWithAReasonAndAComment() {
        var id = refer();
        as("triage")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"OUT_OF_SCOPE\"}")
                .post("/api/referrals/" + id + "/decline")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/comment"));
        as("triage")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"OUT_OF_SCOPE\", \"comment\": \"Hører til lokalt\"}")
                .post("/api/referrals/" + id + "/decline")
                .then()
                .statusCode(200)
                .body("status", is("DECLINED"));
        as("les-solroed").get("/api/referrals/" + id).then().body("declineComment", is("Hører til lokalt"));
        Contracts.assertValid("referral.declined.v1", Events.data(awaitEvent(id, "referral.declined.v1")));
    }

    @Test
    void changeNeedsTheVersionThatWasSeen() {
        var id = refer();
        accept(id, null).then().statusCode(428).body("type", is("/problems/version-required"));
        accept(id, "\"7\"").then().statusCode(412).body("type", is("/problems/stale-version"));
        accept(id, "seven").then().statusCode(400).body("type", is("/problems/malformed-if-match"));
        accept(id, "\"0\"").then().statusCode(200);
        accept(id, "\"1\"")
                .then()
                .statusCode(409)
                .body("type", is("/problems/referral-already-handled"))
                .body("detail", notNullValue());
    }

    @Test
    void ofTwoAcceptancesAtOnceOneWins() throws Exception {
        var id = refer();
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> acceptance = () -> accept(id, "\"0\"").statusCode();
            var answers = two.invokeAll(List.of(acceptance, acceptance));
            var codes = List.of(answers.get(0).get(), answers.get(1).get());
            assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes::toString);
            assertEquals(
                    1, codes.stream().filter(code -> code == 409 || code == 412).count(), codes::toString);
        }
        awaitEvent(id, "referral.accepted.v2");
        assertEquals(
                1,
                Events.about("referral", id).stream()
                        .filter(event -> event.getType().equals("referral.accepted.v2"))
                        .count());
    }

    @Test
    void repeatedRequestHasOneEffectAndOneAnswer() {
        var key = UUID.randomUUID().toString();
        var cvr = "13585628";
        var form = ReferralFixtures.FORM.replace("12345674", cvr);
        var first = as("les-solroed").header("Idempotency-Key", key).body(form).post("/api/referrals");
        var second = as("les-solroed").header("Idempotency-Key", key).body(form).post("/api/referrals");
        first.then().statusCode(201);
        second.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertEquals(Contracts.tree(first.asString()), Contracts.tree(second.asString()));
        assertEquals(1, count(cvr));

        as("les-solroed")
                .header("Idempotency-Key", key)
                .body(form.replace("eksport", "import"))
                .post("/api/referrals")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        as("les-guldborgsund")
                .header("Idempotency-Key", key)
                .body(form.replace("les-solroed", "les-guldborgsund"))
                .post("/api/referrals")
                .then()
                .statusCode(201);
        as("les-solroed")
                .header("Idempotency-Key", "with space")
                .body(form)
                .post("/api/referrals")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @MethodSource
    void wrongFieldIsNamedAndNothingIsStored(String wrong, String right, int status, String pointer) {
        var before = countAll();
        for (var language : List.of("da", "en")) {
            as("les-solroed")
                    .header("Accept-Language", language)
                    .body(ReferralFixtures.FORM.replace(right, wrong))
                    .post("/api/referrals")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem(pointer))
                    .body("title", is(title(status, pointer, language)));
        }
        assertEquals(before, countAll());
    }

    private static String title(int status, String pointer, String language) {
        var danish = language.equals("da");
        if (pointer.equals("/unitCode")) {
            return status == 403
                    ? (danish ? "Ikke din enhed" : "Not your unit")
                    : (danish ? "Ukendt enhed" : "Unknown unit");
        }
        if (pointer.equals("/x")) {
            return danish ? "Et felt er ikke kendt" : "A field is not known";
        }
        if (status == 400 && pointer.equals("/need")) {
            return danish
                    ? "En tekst indeholder tegn, der ikke kan gemmes"
                    : "A text has characters that cannot be stored";
        }
        return status == 422
                ? (danish ? "Forespørgslen er ikke gyldig" : "The request is not valid")
                : (danish ? "En værdi har forkert form" : "A value has the wrong form");
    }

    static Stream<Object[]> wrongFieldIsNamedAndNothingIsStored() {
        return Stream.of(
                wrong("12345675", "12345674", 422, "/company/cvr"),
                wrong("", "12345674", 422, "/company/cvr"),
                wrong("\"999\"", "\"269\"", 422, "/company/municipalityCode"),
                wrong("les-nowhere", "les-solroed", 422, "/unitCode"),
                wrong("les-guldborgsund", "les-solroed", 403, "/unitCode"),
                wrong("\"consent\": false", "\"consent\": true", 422, "/consent"),
                wrong("\"x\": 1", "\"consent\": true", 400, "/x"),
                wrong("\"consent\": 1", "\"consent\": true", 400, "/consent"),
                wrong("\"consent\": \"maybe\"", "\"consent\": true", 400, "/consent"),
                wrong("x".repeat(100_000), "Vil eksportere", 422, "/need"),
                wrong("nul \\u0000 in need", "Vil eksportere", 400, "/need"),
                wrong("half \\ud83d of a pair", "Vil eksportere", 400, "/need"),
                wrong("Eksempel\\nMaskinfabrik", "Eksempel Maskinfabrik", 422, "/company/name"),
                wrong("Alma\\u001b", "Alma", 422, "/contactPerson/name"),
                wrong("not-an-address", "alma@eksempel.example", 422, "/contactPerson/email"),
                wrong("call me", "20 10 20 30", 422, "/contactPerson/phone"),
                wrong("CARRIER_PIGEON", "\"FORM\"".replace("\"", ""), 400, "/channel"),
                wrong("\"topics\": [\"\"]", "\"topics\": [\"eksport\", \"finansiering\"]", 422, "/topics/0"));
    }

    private static Object[] wrong(String wrong, String right, int status, String pointer) {
        return new Object[] {wrong, right, status, pointer};
    }

    @Test
    void unreadableRequestsAreRefusedClearly() {
        as("les-solroed")
                .body("{\"company\": ")
                .post("/api/referrals")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-json"));
        as("les-solroed").body("").post("/api/referrals").then().statusCode(422);
        as("les-solroed").body("null").post("/api/referrals").then().statusCode(422);
        as("les-solroed").body("[1]").post("/api/referrals").then().statusCode(400);
        as("les-solroed")
                .contentType(ContentType.XML)
                .body("<referral/>")
                .post("/api/referrals")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
        as("les-solroed").get("/api/referrals/no-uuid").then().statusCode(404).body("type", is("/problems/not-found"));
        as("les-solroed").get("/api/referrals?cursor=%00").then().statusCode(400);
        var absurd = "Kzk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFofMDE5MGExYjItN2MzZC03ZTRmLThhNWItNmM3ZDhlOWYwYTFi";
        as("les-solroed").get("/api/referrals?cursor=" + absurd).then().statusCode(400);
        as("les-solroed")
                .get("/api/referrals?status=LOST")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-parameter"));
        as("les-solroed")
                .get("/api/referrals?limit=0")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/limit"));
        as("les-solroed").delete("/api/referrals").then().statusCode(405);
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed,201",
        "les-guldborgsund,403",
        "triage,201",
        "crm,201",
        "admin,201",
        "developer,403",
        "kam,403",
        "analyst,403",
        "council,403",
        "finance-greve,403"
    })
    void whoMayRefer(String client, int status) {
        as(client).body(ReferralFixtures.FORM).post("/api/referrals").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed,200",
        "les-guldborgsund,404",
        "triage,200",
        "kam,200",
        "analyst,200",
        "admin,200",
        "crm,404",
        "developer,404",
        "council,403",
        "finance-greve,403"
    })
    void whoMayReadAUnitsReferral(String client, int status) {
        var id = refer();
        as(client).get("/api/referrals/" + id).then().statusCode(status);
        var listed = as(client).get("/api/referrals?limit=200");
        if (status == 403) {
            listed.then().statusCode(403);
        } else {
            listed.then().statusCode(200).body("items.id", status == 200 ? hasItem(id) : not(hasItem(id)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "developer", "kam", "analyst", "council", "finance-greve", "crm"})
    void onlyTheDeskHandles(String client) {
        var id = refer();
        as(client)
                .header("If-Match", "\"0\"")
                .body("{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                .post("/api/referrals/" + id + "/acceptance")
                .then()
                .statusCode(403);
        as(client)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"OTHER\", \"comment\": \"x\"}")
                .post("/api/referrals/" + id + "/decline")
                .then()
                .statusCode(403);
    }

    @Test
    void businessDeveloperSeesWhatTheyWereGiven() {
        var id = refer();
        as("developer").get("/api/referrals/" + id).then().statusCode(404);
        accept(id, "\"0\"").then().statusCode(200);
        as("developer").get("/api/referrals/" + id).then().statusCode(200);
        as("developer").get("/api/referrals?limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void withoutATokenNothingIsTold() {
        given().get("/api/referrals").then().statusCode(401).body("type", is("/problems/unauthenticated"));
        given().header("Authorization", "Bearer forged")
                .get("/api/referrals")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void queueIsOrderedByTimeLeftAndPaged() {
        for (var i = 0; i < 3; i++) {
            refer();
        }
        var first = as("triage").get("/api/referrals?status=SUBMITTED&order=DUE&limit=2");
        first.then()
                .statusCode(200)
                .body("items.size()", is(2))
                .header("Link", matchesPattern("<.*cursor=.*>; rel=\"next\""));
        var second = as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/referrals?status=SUBMITTED&order=DUE&limit=2");
        var dues = Stream.concat(
                        first.<List<String>>path("items.dueAt").stream(),
                        second.<List<String>>path("items.dueAt").stream())
                .map(Instant::parse)
                .toList();
        assertEquals(dues.stream().sorted().toList(), dues);
        second.then()
                .body(
                        "items.id",
                        not(containsInAnyOrder(
                                first.<List<String>>path("items.id").toArray())));
    }

    @Test
    void aPlaceInOneOrderIsNowhereInAnother() {
        refer();
        refer();
        String cursor = as("triage").get("/api/referrals?order=NEWEST&limit=1").path("next");
        as("triage")
                .get("/api/referrals?order=NEWEST&limit=1&cursor=" + cursor)
                .then()
                .statusCode(200);
        as("triage")
                .get("/api/referrals?order=DUE&limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-cursor"));
    }

    @Test
    void unchangedReferralIsNotSentAgain() {
        var id = refer();
        var tag = as("les-solroed").get("/api/referrals/" + id).header("ETag");
        as("les-solroed")
                .header("If-None-Match", tag)
                .get("/api/referrals/" + id)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void everyDeedIsInTheAuditTrail() {
        var id = refer();
        accept(id, "\"0\"");
        var trail = database.createNativeQuery(
                        "select actor || ' ' || action from audit_entry where resource_id = :id order by id",
                        String.class)
                .setParameter("id", id)
                .getResultList();
        assertEquals(List.of("les-solroed submitted", "triage accepted"), trail);
    }

    private static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    private static String refer() {
        return as("les-solroed")
                .body(ReferralFixtures.FORM)
                .post("/api/referrals")
                .path("id");
    }

    private static Response accept(String id, @Nullable String version) {
        var request = as("triage").body("{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}");
        return (version == null ? request : request.header("If-Match", version))
                .post("/api/referrals/" + id + "/acceptance");
    }

    private static void hear(String type, String referral, String course) {
        var example = Contracts.example(type)
                .replace("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b", referral)
                .replace("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c", course);
        Events.send("course", course, type, example);
    }

    /** The same, said at another time than the example. */
    private static void hear(String type, String referral, String course, String recordedAt) {
        var message = (ObjectNode) Contracts.tree(Contracts.example(type));
        message.put("referralId", referral).put("courseId", course).put("recordedAt", recordedAt);
        Events.send("course", course, type, message.toString());
    }

    private static void awaitCourse(String referral, String course, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as("les-solroed")
                        .get("/api/referrals/" + referral)
                        .then()
                        .body("course.id", is(course))
                        .body("course.status", is(status)));
    }

    private static CloudEvent awaitEvent(String subject, String type) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> Events.about("referral", subject).stream()
                                .filter(event -> event.getType().equals(type))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private long count(String cvr) {
        return (Long) database.createNativeQuery("select count(*) from referral where cvr = :cvr", Long.class)
                .setParameter("cvr", cvr)
                .getSingleResult();
    }

    private long countAll() {
        return (Long) database.createNativeQuery("select count(*) from referral", Long.class)
                .getSingleResult();
    }
}
