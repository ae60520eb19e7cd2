package dk.knudepunkt.cases.unit;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.cases.brief.ReferralsStandIn;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A joint visit is with a unit by its name, which referrals knows. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(ReferralsStandIn.class)
class UnitNamesTest {

    private String course;

    @BeforeEach
    void aCourseThatGoesOn() {
        course = as("triage")
                .body(ONGOING.replace("12345674", newCvr()))
                .post("/api/courses")
                .path("id");
    }

    @Test
    void aJointVisitBearsTheNameOfTheUnit() {
        as("developer")
                .accept(ContentType.HTML)
                .get("/courses/" + course + "/notes")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"les-solroed\">Lokal erhvervsservice Solrød</option>"));
        jointVisit("les-solroed").then().statusCode(201);
        as("developer")
                .accept(ContentType.HTML)
                .get("/courses/" + course + "/notes")
                .then()
                .body(containsString("sambesøg med Lokal erhvervsservice Solrød"))
                .body(not(containsString("sambesøg med les-solroed")));
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        jointVisit("les-solrod")
                .then()
                .statusCode(422)
                .body("type", is("/problems/course-meeting-unit-unknown"))
                .body("errors.pointer", contains("/unitCode"));
    }

    private Response jointVisit(String unit) {
        return as("developer")
                .body("{\"heldOn\": \"2021-03-02\", \"form\": \"VISIT\", \"unitCode\": \"" + unit + "\"}")
                .post("/api/courses/" + course + "/meetings");
    }
}
