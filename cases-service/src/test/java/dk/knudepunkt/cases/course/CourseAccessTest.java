package dk.knudepunkt.cases.course;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInBy;
import static dk.knudepunkt.cases.course.CourseFixtures.broughtInFor;
import static dk.knudepunkt.cases.course.CourseFixtures.complete;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static dk.knudepunkt.cases.course.CourseFixtures.referred;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.security.GrantedPermissions;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see, open and complete which course; lists and single courses obey the same rule. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseAccessTest {

    @Inject
    EntityManager database;

    /** Three courses: referred by les-solroed to developer; brought in by crm for developer; of another developer. */
    @ParameterizedTest
    @CsvSource({
        "les-solroed,     200, 404, 404",
        "les-guldborgsund,404, 404, 404",
        "triage,          200, 200, 200",
        "kam,             200, 200, 200",
        "analyst,         200, 200, 200",
        "admin,           200, 200, 200",
        "developer,       200, 200, 404",
        "crm,             404, 200, 404",
        "council,         403, 403, 403",
        "finance-greve,   403, 403, 403"
    })
    void whoMaySeeWhichCourse(String client, int ofReferral, int ofSystem, int ofAnother) {
        assertSees(client, referred(), ofReferral);
        assertSees(client, broughtInBy("crm"), ofSystem);
        assertSees(client, broughtInFor("another"), ofAnother);
    }

    private static void assertSees(String client, String course, int status) {
        as(client).get("/api/courses/" + course).then().statusCode(status);
        var listed = as(client).get("/api/courses?limit=200");
        if (status == 403) {
            listed.then().statusCode(403);
        } else {
            listed.then().statusCode(200).body("items.id", status == 200 ? hasItem(course) : not(hasItem(course)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed,     403, 403, 403",
        "triage,          200, 200, 200",
        "kam,             403, 403, 403",
        "analyst,         403, 403, 403",
        "admin,           200, 200, 200",
        "developer,       200, 200, 404",
        "crm,             404, 200, 404",
        "council,         403, 403, 403",
        "finance-greve,   403, 403, 403"
    })
    void whoMayCompleteWhichCourse(String client, int ofReferral, int ofSystem, int ofAnother) {
        assertCompletes(client, referred(), ofReferral);
        assertCompletes(client, broughtInBy("crm"), ofSystem);
        assertCompletes(client, broughtInFor("another"), ofAnother);
    }

    private static void assertCompletes(String client, String course, int status) {
        var seen = as(client).get("/api/courses/" + course);
        if (seen.statusCode() == 200) {
            seen.then()
                    .body(
                            "actions",
                            status == 200
                                    ? contains("cancellation", "completion", "correction", "pause", "transfer")
                                    : empty());
        }
        complete(client, course, "\"0\"", "2021-05-31").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "crm,             201",
        "triage,          201",
        "admin,           201",
        "developer,       201",
        "les-solroed,     403",
        "kam,             403",
        "analyst,         403",
        "council,         403",
        "finance-greve,   403"
    })
    void whoMayOpenACourse(String client, int status) {
        as(client).body(ONGOING).post("/api/courses").then().statusCode(status);
    }

    @Test
    void businessDeveloperOpensForThemselvesOnly() {
        as("developer")
                .body(ONGOING.replace("\"developer\"", "\"another\""))
                .post("/api/courses")
                .then()
                .statusCode(403)
                .body("type", is("/problems/course-not-yours-to-open"))
                .body("errors.pointer", contains("/developerId"));
    }

    @Test
    void filtersReachNoFurtherThanTheRowRule() {
        var referral = as("triage").get("/api/courses/" + referred()).<String>path("referralId");
        broughtInFor("another");
        as("les-solroed").get("/api/courses?referralId=" + referral).then().body("items.size()", is(1));
        as("les-guldborgsund").get("/api/courses?referralId=" + referral).then().body("items", empty());
        as("developer").get("/api/courses?developerId=another").then().body("items", empty());
    }

    /** That it brought in a course of a company does not open what the house knows of that. */
    @Test
    void systemDoesNotSeeHowACompanyIsReachedThatOthersToldOf() {
        var cvr = newCvr();
        as("triage")
                .body(ONGOING.replace("12345674", cvr))
                .post("/api/courses")
                .then()
                .statusCode(201);
        as("crm")
                .body(ONGOING.replace("12345674", cvr).replace("post@", "other@"))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .body("company.cvr", is(cvr))
                .body("company.email", nullValue())
                .body("company.phone", nullValue());
    }

    @Test
    void unitDoesNotSeeTheHousesContactWithTheCompany() {
        var cvr = newCvr();
        var course = referred(cvr);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                update company set email = 'x@y.example', phone = '12345678'
                                where id = (select company_id from course where id = cast(:id as uuid))""")
                        .setParameter("id", course)
                        .executeUpdate());
        as("developer").get("/api/courses/" + course).then().body("company.email", is("x@y.example"));
        as("les-solroed")
                .get("/api/courses/" + course)
                .then()
                .body("company.cvr", is(cvr))
                .body("company.email", nullValue())
                .body("company.phone", nullValue());
    }

    @Test
    @TestSecurity(user = "crm", roles = "crm", augmentors = GrantedPermissions.class)
    @OidcSecurity(claims = @Claim(key = "scope", value = "referrals:write"))
    void systemWithoutTheScopeReadsItsCoursesAndChangesNone() {
        var course = broughtInBy("crm");
        var own = given().contentType(ContentType.JSON);
        own.get("/api/courses/" + course).then().statusCode(200).body("actions", empty());
        own.body(ONGOING).post("/api/courses").then().statusCode(403).body("type", is("/problems/forbidden"));
        own.header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2021-05-31\"}")
                .post("/api/courses/" + course + "/completion")
                .then()
                .statusCode(403)
                .body("type", is("/problems/forbidden"));
    }

    @Test
    @TestSecurity(
            user = "developer",
            roles = {"developer", "kam"},
            augmentors = GrantedPermissions.class)
    void developerWhoSeesAllAsKamCompletesTheirOwnOnly() {
        var anothers = broughtInFor("another");
        var own = given().contentType(ContentType.JSON);
        own.get("/api/courses/" + anothers).then().statusCode(200).body("actions", empty());
        own.header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2021-05-31\"}")
                .post("/api/courses/" + anothers + "/completion")
                .then()
                .statusCode(403)
                .body("type", is("/problems/course-not-yours-to-complete"));
    }

    @Test
    void withoutATokenNothingIsTold() {
        given().get("/api/courses").then().statusCode(401).body("type", is("/problems/unauthenticated"));
        given().get("/api/courses/" + broughtInBy("crm")).then().statusCode(401);
    }
}
