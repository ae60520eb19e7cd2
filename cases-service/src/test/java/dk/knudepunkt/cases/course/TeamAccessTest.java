package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.security.GrantedPermissions;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A business developer reads the courses of their team, changes their own, and knows nothing of another team's. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestSecurity(user = "mia.hold", roles = "developer", augmentors = GrantedPermissions.class)
class TeamAccessTest {

    private String own;
    private String colleagues;
    private String strangers;

    @BeforeEach
    void twoTeams() {
        InTheRegister.add("mia.hold", "blaa");
        InTheRegister.add("bo.hold", "blaa");
        InTheRegister.add("eva.hold", "groen");
        own = courseOf("mia.hold");
        colleagues = courseOf("bo.hold");
        strangers = courseOf("eva.hold");
    }

    @Test
    void theListHoldsWhatMayBeOpened() {
        mia().get("/api/courses?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(own, colleagues))
                .body("items.id", not(hasItem(strangers)));
        mia().get("/api/courses?developerId=bo.hold").then().body("items.id", hasItem(colleagues));
        mia().get("/api/courses?developerId=eva.hold").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/changes", "/notes", "/meetings", "/plan", "/external-referrals", "/counting"})
    void whatHangsOnACourseIsReadAsTheCourse(String path) {
        see(own + path).statusCode(200);
        see(colleagues + path).statusCode(200);
        see(strangers + path).statusCode(404);
    }

    @Test
    void pagesShowItWithoutWhatIsNotTheirsToDo() {
        see(colleagues).body("actions", empty());
        see(own).body("actions", hasItem("completion"));
        see(colleagues + "/plan").body("actions", empty());
        page(colleagues + "/plan").statusCode(200).body(not(containsString("/strategy\"")));
        page(own + "/plan").statusCode(200).body(containsString("/strategy\""));
        page(colleagues + "/external-referrals").statusCode(200).body(not(containsString("/external-referrals/new")));
        page(strangers + "/plan").statusCode(404);
    }

    @Test
    void whatIsAColleaguesIsNotChanged() {
        mia().header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2021-05-31\"}")
                .post("/api/courses/" + colleagues + "/completion")
                .then()
                .statusCode(403)
                .body("type", is("/problems/course-not-yours-to-complete"));
        mia().header("If-Match", "\"0\"")
                .body("{\"strategy\": \"Flere kunder\"}")
                .post("/api/courses/" + colleagues + "/plan/strategy")
                .then()
                .statusCode(403)
                .body("type", is("/problems/course-not-yours-to-change"));
        mia().body("{\"target\": \"INNOVATION_FUND\", \"madeOn\": \"2021-03-01\"}")
                .post("/api/courses/" + colleagues + "/external-referrals")
                .then()
                .statusCode(403)
                .body("type", is("/problems/course-not-yours-to-change"));
    }

    /** Who sees a course may tell colleagues something of it. */
    @Test
    void aNoteIsLeftForAColleagueAndForNoStranger() {
        note(colleagues).statusCode(201).body("writtenBy", is("mia.hold"));
        note(strangers).statusCode(404);
    }

    @Test
    void theHistoryOfACompanyOpensWhatMayBeOpened() {
        mia().get("/api/companies/" + cvrOf(colleagues) + "/courses").then().body("items[0].open", is(true));
        mia().get("/api/companies/" + cvrOf(strangers) + "/courses").then().body("items[0].open", is(false));
    }

    /** One's own are what one does next; the team's are not. */
    @Test
    void theAgendaIsOnesOwn() {
        mia().get("/api/courses/agenda")
                .then()
                .body("lines.course.id", hasItem(own))
                .body("lines.course.id", not(hasItem(colleagues)));
    }

    private static RequestSpecification mia() {
        return given().contentType(ContentType.JSON);
    }

    private static ValidatableResponse see(String path) {
        return mia().get("/api/courses/" + path).then();
    }

    private static ValidatableResponse page(String path) {
        return given().accept(ContentType.HTML).get("/courses/" + path).then();
    }

    private static ValidatableResponse note(String course) {
        return mia().body("{\"text\": \"Ring til banken\"}")
                .post("/api/courses/" + course + "/notes")
                .then();
    }

    private static String courseOf(String developer) {
        return as("triage")
                .body(ONGOING.replace("\"developer\"", '"' + developer + '"').replace("12345674", newCvr()))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String cvrOf(String course) {
        return as("triage").get("/api/courses/" + course).path("company.cvr");
    }
}
