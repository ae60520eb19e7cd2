package dk.knudepunkt.cases.newcustomer;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How new a company was is judged when its course starts, and stays so until somebody says why not. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class NewcomerTest {

    private static final String GUIDED = "readings.find { it.reading == 'NEVER_IN_COURSE' }";
    private static final String EITHER = "readings.find { it.reading == 'NO_CONTACT_EITHER_HOUSE' }";

    /** What others stated before holds no longer. */
    @BeforeEach
    void theHouseKnowsItsWholePast() {
        state("courses", "HOUSE", null, null).then().statusCode(201);
        state("old-crm", "HOUSE", null, null).then().statusCode(201);
        state("vaeksthuset", "PREDECESSOR", null, null).then().statusCode(201);
    }

    @Test
    void whoeverNobodyKnowsIsNewWhereTheHistoryReaches() {
        var course = course(newCvr(), "2021-02-01");
        newness(course)
                .body("readings.answer", contains("YES", "YES", "YES", "YES", "YES"))
                .body("version", is(1))
                .body("judgements[0].judgedBy", nullValue());
        state("courses", "HOUSE", "2020-01-01", null);
        state("old-crm", "HOUSE", "2020-01-01", null);
        newness(course(newCvr(), "2021-02-01"))
                .body("readings.answer", contains("YES", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN"))
                .body("readings[2].evidence.kind", is("HISTORY"))
                .body("readings[2].evidence.on", is("2018-02-01"));
        newness(course).body("readings.answer", contains("YES", "YES", "YES", "YES", "YES"));
    }

    @Test
    void aCourseBeforeDecidesAndAnImportAfterwardsDoesNot() {
        var cvr = newCvr();
        var first = course(cvr, "2020-03-01");
        var second = course(cvr, "2021-02-01");
        newness(second)
                .body("readings.answer", contains("NO", "NO", "NO", "NO", "NO"))
                .body("readings.evidence.courseId", hasItem(first));
        newness(first).body(GUIDED + ".answer", is("YES"));
        contact("old-crm", cvr, "2019-05-01", "2019-05-01");
        newness(first).body(GUIDED + ".answer", is("YES"));
        correct("triage", first, "1")
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body(GUIDED + ".answer", is("NO"))
                .body(GUIDED + ".evidence.system", is("old-crm"))
                .body(GUIDED + ".evidence.on", is("2019-05-01"))
                .body("judgements", hasSize(2))
                .body("judgements[0].judgedBy", is("triage"))
                .body("judgements[0].reason", is("Gamle kunder er hentet"))
                .body("judgements[1].readings[1].answer", is("YES"));
        correct("triage", first, "1").then().statusCode(412);
    }

    @Test
    void anOldCustomerOfTheGrowthHouseIsOneWithoutACourse() {
        var cvr = newCvr();
        contact("vaeksthuset", cvr, "2017-05-01", "");
        var course = course(cvr, "2021-02-01");
        newness(course)
                .body(EITHER + ".answer", is("NO"))
                .body(EITHER + ".evidence.kind", is("CONTACT"))
                .body(GUIDED + ".answer", is("YES"));
        as("triage").queryParam("q", cvr).get("/api/companies").then().body("items[0].openCourses", is(0));
        page("kam")
                .get("/companies/" + cvr)
                .then()
                .statusCode(200)
                .body(containsString("vaeksthuset: sidste kontakt 1. maj 2017"));
        contact("nobody-knows", cvr, "2017-05-01", "");
        newness(course(cvr, "2016-01-01")).body(GUIDED + ".answer", is("UNKNOWN"));
    }

    @Test
    void whatWasOpenedByMistakeIsNoPast() {
        var cvr = newCvr();
        var mistake = as("triage")
                .body(IMPORT.replace("12345674", cvr).replace(",\n  \"completedOn\": \"2021-05-31\"", ""))
                .post("/api/courses")
                .<String>path("id");
        as("triage")
                .header("If-Match", "*")
                .body("{\"reason\": \"OPENED_BY_MISTAKE\", \"cancelledOn\": \"2021-02-02\"}")
                .post("/api/courses/" + mistake + "/cancellation")
                .then()
                .statusCode(200);
        newness(course(cvr, "2021-03-01")).body(GUIDED + ".answer", is("YES"));
    }

    @Test
    void anAliasHasTheSamePast() {
        var old = newCvr();
        var cvr = newCvr();
        course(old, "2020-03-01");
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Ny form %s\", \"advertisingProtected\": false}"
                        .formatted(cvr, cvr))
                .post("/api/companies");
        as("triage")
                .header("If-Match", "*")
                .body("{\"survivorCvr\": \"%s\", \"reason\": \"Nyt nummer\"}".formatted(cvr))
                .post("/api/companies/" + old + "/merge")
                .then()
                .statusCode(200);
        newness(course(cvr, "2021-02-01")).body(GUIDED + ".answer", is("NO"));
    }

    /** Another start has another past. */
    @Test
    void aCourseThatIsPutRightIsJudgedAnewAndOthersAreToldEachTime() {
        var cvr = newCvr();
        course(cvr, "2020-03-01");
        var course = course(cvr, "2021-02-01");
        newness(course).body(GUIDED + ".answer", is("NO"));
        putRight(course, "{\"reason\": \"MISTAKE\", \"courseKind\": \"SHORT\"}");
        newness(course).body("version", is(1));
        putRight(course, "{\"reason\": \"MISTAKE\", \"startedOn\": \"2020-02-01\"}");
        newness(course)
                .body("version", is(2))
                .body(GUIDED + ".answer", is("YES"))
                .body("judgements[0].reason", is("MISTAKE"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        List.of("NO", "YES"),
                        Events.about("course", course).stream()
                                .filter(event -> event.getType().equals(NewcomerMessages.TYPE))
                                .map(event -> JsonPath.from(Events.data(event)).getString("readings.NEVER_IN_COURSE"))
                                .toList()));
    }

    private static void putRight(String course, String body) {
        as("triage")
                .header("If-Match", "*")
                .body(body)
                .post("/api/courses/" + course + "/correction")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"triage,200,200", "admin,200,200", "kam,200,403", "analyst,200,403", "crm,200,403", "council,403,403"})
    void whoMaySeeAndCorrect(String client, int see, int correct) {
        var course = course(newCvr(), "2021-02-01");
        as(client).get("/api/courses/" + course + "/new-customer").then().statusCode(see);
        correct(client, course, "1").then().statusCode(correct);
    }

    @Test
    void aCourseOutOfReachIsNotFound() {
        var course = as("triage")
                .body(IMPORT.replace("12345674", newCvr()))
                .post("/api/courses")
                .<String>path("id");
        as("crm").get("/api/courses/" + course + "/new-customer").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "x,HOUSE,2021-01-02,2021-01-01,422,/knowsUntil",
                "courses,OTHER,-,-,422,/keeper",
                "x,HOUSE,2999-01-01,-,422,/knowsFrom",
                "x,NOBODY,-,-,400,/keeper"
            })
    void whatIsNoHistoryIsRefusedAtItsField(
            String system, String keeper, @Nullable String from, @Nullable String until, int status, String pointer) {
        state(system, keeper, from, until).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({"triage,200,201", "admin,200,201", "developer,200,403", "analyst,200,403", "crm,403,403"})
    void whoMayStateAHistory(String client, int see, int state) {
        as(client).get("/api/companies/histories").then().statusCode(see);
        as(client)
                .body("{\"system\": \"nobody\", \"keeper\": \"OTHER\"}")
                .post("/api/companies/histories")
                .then()
                .statusCode(state);
    }

    @Test
    void theLastStatementOfASystemHolds() {
        state("once", "HOUSE", "2020-01-01", null);
        state("once", "OTHER", "2019-01-01", null);
        as("triage")
                .get("/api/companies/histories")
                .then()
                .body("findAll { it.system == 'once' }.holds", contains(true, false))
                .body("findAll { it.system == 'once' }.keeper", contains("OTHER", "HOUSE"));
        state("once", "OTHER", "2020-01-01", null);
    }

    @Test
    void thePagesShowWhatDecidedAndJudgeAnew() {
        var course = course(newCvr(), "2021-02-01");
        var address = "/courses/" + course + "/new-customer";
        page("triage")
                .get(address)
                .then()
                .statusCode(200)
                .body(containsString("Aldrig i forløb før"))
                .body(containsString("Historikken kendes"));
        page("kam").get(address).then().statusCode(200).body(not(containsString("Vurdér igen")));
        page("kam").get("/courses/" + course + "/counting").then().body(containsString(address));
        page("triage")
                .formParam("_version", "1")
                .formParam("reason", "")
                .post(address + "/correction")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""));
        page("triage")
                .formParam("_version", "1")
                .formParam("reason", "Gamle kunder")
                .post(address + "/correction")
                .then()
                .statusCode(303)
                .header("Location", endsWith(address));
        page("triage").get(address).then().body(containsString("Gamle kunder"));
        page("triage").get("/companies/histories").then().statusCode(200).body(containsString("vaeksthuset"));
        page("triage")
                .formParam("_key", UUID.randomUUID().toString())
                .formParam("system", "side")
                .formParam("keeper", "OTHER")
                .post("/companies/histories")
                .then()
                .statusCode(303);
    }

    private static RequestSpecification page(String client) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html")
                .header("Accept-Language", "da")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .redirects()
                .follow(false);
    }

    private static ValidatableResponse newness(String course) {
        return as("triage")
                .get("/api/courses/" + course + "/new-customer")
                .then()
                .statusCode(200);
    }

    private static Response correct(String client, String course, String version) {
        return as(client)
                .header("If-Match", '"' + version + '"')
                .body("{\"reason\": \"Gamle kunder er hentet\"}")
                .post("/api/courses/" + course + "/new-customer/correction");
    }

    private static Response state(String system, String keeper, @Nullable String from, @Nullable String until) {
        return as("triage")
                .body("{\"system\": \"%s\", \"keeper\": \"%s\"%s%s}"
                        .formatted(system, keeper, field("knowsFrom", from), field("knowsUntil", until)))
                .post("/api/companies/histories");
    }

    private static String field(String name, @Nullable String day) {
        return day == null ? "" : ", \"%s\": \"%s\"".formatted(name, day);
    }

    private static void contact(String system, String cvr, String contactOn, String guidedOn) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("triage"))
                .contentType("text/csv")
                .body("externalId;cvr;lastContactOn;lastGuidedOn\n%s;%s;%s;%s\n"
                        .formatted(cvr, cvr, contactOn, guidedOn))
                .post("/api/companies/imports?system=" + system)
                .then()
                .statusCode(207)
                .body("refused", is(0));
    }

    private static String course(String cvr, String startedOn) {
        return as("crm")
                .body(IMPORT.replace("12345674", cvr)
                        .replace("2021-02-01", startedOn)
                        .replace("2021-05-31", startedOn))
                .post("/api/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
