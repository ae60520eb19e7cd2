package dk.knudepunkt.cases.privacy;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.privacy.PrivacyService;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a company wrote in its evaluation, and whom it was referred to, go with its course; what was chosen stays. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WrittenWordsTest {

    private static final String DATA = "/api/courses/personal-data";

    @Inject
    EntityManager database;

    @Inject
    PrivacyService privacy;

    private final String email = "ord-" + newCvr() + "@eksempel.example";

    @Test
    void areExportedAndErasedWhenThePersonAsks() {
        var course = course();
        var person = "{\"email\": \"" + email + "\"}";
        as("admin")
                .body(person)
                .post(DATA + "/export")
                .then()
                .statusCode(200)
                .body("kind", containsInAnyOrder("company", "evaluation-comment", "external-referral"))
                .body("data.answer.comment", hasItem("Alma var dygtig"))
                .body("data.recipient", hasItem("Alma Eksempel"));
        as("admin").body(person).post(DATA + "/erasure").then().statusCode(200).body("kept", empty());
        assertForgotten(course);
    }

    @Test
    void areErasedInTime() {
        var course = course();
        while (privacy.sweep()) {
            // Until nothing more is past its time.
        }
        assertForgotten(course);
    }

    private static void assertForgotten(String course) {
        answer(course).body("comment", nullValue()).body("recommend", is(10));
        as("analyst")
                .get("/api/courses/" + course + "/external-referrals")
                .then()
                .body("target", contains("PRIVATE_ADVISER"))
                .body("recipient", contains(nullValue()));
    }

    private static ValidatableResponse answer(String course) {
        return as("analyst")
                .get("/api/courses/" + course + "/evaluation/answer")
                .then()
                .statusCode(200);
    }

    /** One that ended in 2021, and was answered as nobody answers it any more. */
    private String course() {
        var course = as("crm")
                .body(IMPORT.replace("12345674", newCvr()).replace("post@eksempel.example", email))
                .post("/api/courses")
                .<String>path("id");
        as("triage")
                .body("""
                        {"target": "PRIVATE_ADVISER", "recipient": "Alma Eksempel", "madeOn": "2021-03-01"}""")
                .post("/api/courses/" + course + "/external-referrals")
                .then()
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into evaluation_answer (evaluation_id, competence, recommend, effect, referred, themes, comment, answered_on)
                    select id, 'SATISFIED', 10, 'HIGH', 'NO', '[]', 'Alma var dygtig', '2021-06-03'
                    from evaluation where course_id = :course""", course);
            run("""
                    update evaluation set status = 'ANSWERED', reason = null, sent_at = '2021-06-01', answered_at = '2021-06-03'
                    where course_id = :course""", course);
        });
        return course;
    }

    private void run(String statement, String course) {
        database.createNativeQuery(statement)
                .setParameter("course", UUID.fromString(course))
                .executeUpdate();
    }
}
