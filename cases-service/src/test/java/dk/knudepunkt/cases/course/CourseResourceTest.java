package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.HalfPastMidnight.TODAY;
import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.complete;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseResourceTest {

    @Inject
    EntityManager database;

    @Test
    void systemBringsInACourseThatGoesOn() {
        var cvr = newCvr();
        var response = as("crm").body(ONGOING.replace("12345674", cvr)).post("/api/courses");
        response.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/courses/[0-9a-f-]{36}"))
                .header("ETag", startsWith("\"0."))
                .body("company.cvr", is(cvr))
                .body("company.name", is("Eksempel Maskinfabrik ApS"))
                .body("company.municipalityCode", is("269"))
                .body("company.email", is("post@eksempel.example"))
                .body("company.phone", is("+4570102030"))
                .body("courseKind", is("ACTION_PLAN"))
                .body("developerId", is("developer"))
                .body("startedOn", is("2021-02-01"))
                .body("completedOn", nullValue())
                .body("status", is("OPEN"))
                .body("actions", contains("cancellation", "completion", "correction", "pause", "transfer"))
                .body("referralId", nullValue())
                .body("version", is(0));
        var opened = awaitEvents(response.path("id"), 1).getFirst();
        Contracts.assertValid("course.opened.v4", Events.data(opened));
    }

    @Test
    void pastCourseIsOpenedAndCompletedInThatOrder() {
        var response = as("crm").body(IMPORT).post("/api/courses");
        response.then()
                .statusCode(201)
                .header("ETag", startsWith("\"1."))
                .body("status", is("COMPLETED"))
                .body("completedOn", is("2021-05-31"))
                .body("actions", contains("correction", "reopening"));
        var events = awaitEvents(response.path("id"), 2);
        assertEquals(
                List.of("course.opened.v4", "course.completed.v2"),
                events.stream().map(CloudEvent::getType).toList());
        events.forEach(event -> Contracts.assertValid(event.getType(), Events.data(event)));
    }

    @Test
    void businessDeveloperCompletesTheirCourse() {
        var course = broughtInBy("crm");
        complete("developer", course, "\"0\"", "2021-06-30")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("status", is("COMPLETED"))
                .body("completedOn", is("2021-06-30"))
                .body("actions", contains("correction", "reopening"));
        var events = awaitEvents(course, 2);
        assertEquals("course.completed.v2", events.getLast().getType());
        Contracts.assertValid("course.completed.v2", Events.data(events.getLast()));
    }

    @Test
    void changeNeedsTheVersionThatWasSeen() {
        var course = broughtInBy("crm");
        complete("crm", course, null, "2021-05-31")
                .then()
                .statusCode(428)
                .body("type", is("/problems/version-required"));
        complete("crm", course, "\"7\"", "2021-05-31")
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale-version"));
        complete("crm", course, "\"0\"", "2021-05-31").then().statusCode(200);
        complete("crm", course, "\"0\"", "2021-05-31").then().statusCode(412);
        complete("crm", course, "\"1\"", "2021-05-31")
                .then()
                .statusCode(409)
                .body("type", is("/problems/course-already-completed"));
        assertEquals(2, awaitEvents(course, 2).size());
    }

    @Test
    void whoRepeatsACompletionWithItsKeyHearsWhatTheyDid() {
        var course = broughtInBy("crm");
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            as("crm")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body("{\"completedOn\": \"2021-05-31\"}")
                    .post("/api/courses/" + course + "/completion")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"1."))
                    .body("completedOn", is("2021-05-31"));
        }
        complete("crm", course, "\"0\"", "2021-05-31").then().statusCode(412);
    }

    @Test
    void ofTwoCompletionsAtOnceOneWins() throws Exception {
        var course = broughtInBy("crm");
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> completion =
                    () -> complete("crm", course, "\"0\"", "2021-05-31").statusCode();
            var answers = two.invokeAll(List.of(completion, completion));
            var codes = List.of(answers.get(0).get(), answers.get(1).get());
            assertEquals(1, codes.stream().filter(code -> code == 200).count(), codes::toString);
            assertEquals(
                    1, codes.stream().filter(code -> code == 409 || code == 412).count(), codes::toString);
        }
        // Whatever the loser might have said would stand before what is said of the next course.
        awaitEvents(broughtInBy("crm"), 1);
        assertEquals(2, awaitEvents(course, 2).size());
    }

    @Test
    void todayIsTheDateInDenmark() {
        as("crm")
                .body(ONGOING.replace("2021-02-01", TODAY.toString()))
                .post("/api/courses")
                .then()
                .statusCode(201);
        as("crm")
                .body(ONGOING.replace("2021-02-01", TODAY.plusDays(1).toString()))
                .post("/api/courses")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startedOn"));
        var course = broughtInBy("crm");
        complete("crm", course, "\"0\"", TODAY.plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/completedOn"));
        complete("crm", course, "\"0\"", TODAY.toString()).then().statusCode(200);
    }

    @Test
    void repeatedRequestHasOneEffectAndOneAnswer() {
        var key = UUID.randomUUID().toString();
        var request = IMPORT.replace("12345674", "13585628");
        var first = as("crm").header("Idempotency-Key", key).body(request).post("/api/courses");
        var second = as("crm").header("Idempotency-Key", key).body(request).post("/api/courses");
        first.then().statusCode(201);
        second.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertEquals(Contracts.tree(first.asString()), Contracts.tree(second.asString()));
        assertEquals(
                1L,
                database.createNativeQuery(
                                "select count(*) from course join company on company.id = company_id where cvr = '13585628'",
                                Long.class)
                        .getSingleResult());
        as("crm")
                .header("Idempotency-Key", key)
                .body(request.replace("2021-05-31", "2021-05-30"))
                .post("/api/courses")
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void listIsNewestFirstAndPaged() {
        InTheRegister.add("pages");
        for (var month = 1; month <= 3; month++) {
            as("triage")
                    .body(ONGOING.replace("2021-02-01", "2026-0" + month + "-01")
                            .replace("\"developer\"", "\"pages\""))
                    .post("/api/courses");
        }
        var first = as("triage").get("/api/courses?developerId=pages&limit=2");
        first.then()
                .statusCode(200)
                .body("items.startedOn", contains("2026-03-01", "2026-02-01"))
                .header("Link", matchesPattern("</api/courses\\?.*cursor=.*>; rel=\"next\""));
        as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/courses?developerId=pages&limit=2")
                .then()
                .body("items.startedOn", contains("2026-01-01"))
                .body("next", nullValue());
    }

    @Test
    void pagesNeitherRepeatNorSkipCoursesOfTheSameDay() {
        var all = Stream.generate(() -> CourseFixtures.broughtInFor("same-day"))
                .limit(4)
                .toList();
        var first = as("triage").get("/api/courses?developerId=same-day&limit=2");
        var second = as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/courses?developerId=same-day&limit=2");
        var listed = Stream.concat(
                        first.<List<String>>path("items.id").stream(), second.<List<String>>path("items.id").stream())
                .toList();
        assertEquals(all.reversed(), listed);
    }

    @Test
    void filtersNarrowTheList() {
        var open = broughtInBy("crm");
        var completed = as("crm").body(IMPORT).post("/api/courses").<String>path("id");
        as("crm")
                .get("/api/courses?status=OPEN&limit=200")
                .then()
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(completed)))
                .body("items.status", everyItem(is("OPEN")));
        as("crm")
                .get("/api/courses?status=COMPLETED&limit=200")
                .then()
                .body("items.id", hasItem(completed))
                .body("items.status", everyItem(is("COMPLETED")));
        as("crm").get("/api/courses?developerId=nobody").then().statusCode(200).body("items", empty());
        as("crm").get("/api/courses?referralId=" + UUID.randomUUID()).then().body("items", empty());
    }

    @Test
    void unchangedCourseIsNotSentAgain() {
        var course = broughtInBy("crm");
        var tag = as("crm").get("/api/courses/" + course).header("ETag");
        as("crm")
                .header("If-None-Match", tag)
                .get("/api/courses/" + course)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void everyDeedIsInTheAuditTrail() {
        var course = broughtInBy("crm");
        complete("developer", course, "\"0\"", "2021-05-31");
        var trail = database.createNativeQuery(
                        "select actor || ' ' || action from audit_entry where resource_id = :id order by id",
                        String.class)
                .setParameter("id", course)
                .getResultList();
        assertEquals(List.of("crm opened", "developer completed"), trail);
    }
}
