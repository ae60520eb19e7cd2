package dk.knudepunkt.cases.privacy;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.hours.HourFixtures.hours;
import static dk.knudepunkt.cases.hours.HourFixtures.register;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was written beside hours is found by how the company is reached, and goes; the hours stay. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HourNoteTest {

    @Test
    void theNoteIsForgottenAndTheHoursStay() {
        var course = as("triage")
                .body(IMPORT.replace("12345674", newCvr()).replace("post@eksempel.example", "timer@eksempel.example"))
                .post("/api/courses")
                .<String>path("id");
        var note = "\"courseId\": \"" + course + "\", \"note\": \"Talte med Ulla\",";
        var id = register("developer", hours("2026-06-26", 45, "specialised", note))
                .<String>path("id");
        var person = "{\"email\": \"timer@eksempel.example\"}";
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/export")
                .then()
                .statusCode(200)
                .body("data.note", hasItem("Talte med Ulla"));
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/erasure")
                .then()
                .statusCode(200)
                .body("erased.id", hasItem(id));
        as("developer")
                .get("/api/hours/" + id)
                .then()
                .statusCode(200)
                .body("note", nullValue())
                .body("minutes", is(45));
    }
}
