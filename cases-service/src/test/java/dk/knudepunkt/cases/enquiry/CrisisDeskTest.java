package dk.knudepunkt.cases.enquiry;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The crisis desk, from its opening to its counts. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CrisisDeskTest {

    @Test
    void theFirstCrisisIsThere() {
        as("developer").get("/api/crises").then().statusCode(200).body("code", hasItem("covid-19"));
    }

    @Test
    void whatIsAskedIsAnsweredAndCounted() {
        var crisis = crisis();
        var first = enquiry(crisis, "2021-01-14", "AID_SCHEMES");
        enquiry(crisis, "2021-01-20", "AID_SCHEMES");
        enquiry(crisis, "2021-02-03", "LIQUIDITY");
        var mistaken = enquiry(crisis, "2021-02-03", "SALES");
        as("developer")
                .header("If-Match", "\"0\"")
                .body("{\"answeredOn\": \"2021-01-15\"}")
                .post("/api/crisis-enquiries/" + first + "/answer")
                .then()
                .statusCode(200)
                .body("answeredOn", equalTo("2021-01-15"))
                .body("actions", contains("withdrawal"));
        as("developer")
                .header("If-Match", "\"0\"")
                .post("/api/crisis-enquiries/" + mistaken + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("actions", empty());
        var counts = as("council")
                .get("/api/crisis-enquiries/counts?crisis=" + crisis)
                .jsonPath();
        assertEquals(
                List.of(
                        Map.of("theme", "AID_SCHEMES", "month", "2021-01", "enquiries", 2, "answered", 1),
                        Map.of("theme", "LIQUIDITY", "month", "2021-02", "enquiries", 1, "answered", 0)),
                counts.getList(""));
        assertEquals(
                "theme,month,enquiries,answered\r\nLIQUIDITY,2021-02,1,0\r\n",
                as("finance-greve")
                        .get("/api/crisis-enquiries/counts?format=CSV&from=2021-02-01&until=2021-02-28&crisis="
                                + crisis)
                        .asString()
                        .replace("\uFEFF", ""));
        as("analyst")
                .get("/api/crisis-enquiries?theme=AID_SCHEMES&crisis=" + crisis)
                .then()
                .body("items.receivedOn", contains("2021-01-20", "2021-01-14"))
                .body("items.actions", everyItem(empty()));
    }

    @Test
    void aLongListIsPaged() {
        var crisis = crisis();
        List.of("2021-03-01", "2021-03-02", "2021-03-03").forEach(day -> enquiry(crisis, day, "OTHER"));
        var first = as("triage").get("/api/crisis-enquiries?limit=2&crisis=" + crisis);
        first.then()
                .body("items.receivedOn", contains("2021-03-03", "2021-03-02"))
                .body("next", notNullValue());
        as("triage")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/crisis-enquiries?limit=2&crisis=" + crisis)
                .then()
                .body("items.receivedOn", contains("2021-03-01"));
    }

    @Test
    void aDeskOpensOnceAndClosesOnce() {
        var crisis = crisis();
        as("triage")
                .body(opening(crisis))
                .post("/api/crises")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/crisis-known"));
        close(crisis, 0, "2020-12-31", 422, "crisis-ends-before-its-start");
        close(crisis, 0, "2021-06-30", 200, null);
        close(crisis, 0, "2021-07-30", 412, "stale-version");
        close(crisis, 1, "2021-07-30", 409, "crisis-over");
        register(crisis, "2021-07-01", "OTHER")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedOn"))
                .body("type", equalTo("/problems/enquiry-received-out-of-range"));
        register(crisis, "2021-06-30", "OTHER").then().statusCode(201);
    }

    private static void close(String crisis, int version, String on, int status, @Nullable String slug) {
        as("triage")
                .header("If-Match", "\"" + version + '"')
                .body("{\"endedOn\": \"%s\"}".formatted(on))
                .post("/api/crises/" + crisis + "/ending")
                .then()
                .statusCode(status)
                .body("type", equalTo(slug == null ? null : "/problems/" + slug));
    }

    @ParameterizedTest
    @CsvSource({
        "receivedOn, 2020-12-31, enquiry-received-out-of-range",
        "receivedOn, 2199-01-01, enquiry-received-out-of-range",
        "crisis, no-such, unknown-crisis",
        "theme, WEATHER, malformed-value",
        "cvr, 12345678, validation",
        "municipalityCode, 999, validation"
    })
    void badInputIsNamed(String field, String value, String slug) {
        var body = new TreeMap<>(Map.of("crisis", crisis(), "receivedOn", "2021-01-14", "theme", "OTHER"));
        body.put(field, value);
        as("developer")
                .body(body)
                .post("/api/crisis-enquiries")
                .then()
                .statusCode(slug.startsWith("malformed") ? 400 : 422)
                .body("type", equalTo(slug == null ? null : "/problems/" + slug))
                .body("errors.pointer", hasItem("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve", "crm"})
    void othersDoNotReadWhatWasAsked(String client) {
        var enquiry = enquiry(crisis(), "2021-01-14", "OTHER");
        as(client).get("/api/crisis-enquiries").then().statusCode(403);
        as(client).get("/api/crisis-enquiries/" + enquiry).then().statusCode(403);
        register("covid-19", "2021-01-14", "OTHER", client).then().statusCode(403);
    }

    @Test
    void whoReadsOnlyChangesNothing() {
        register("covid-19", "2021-01-14", "OTHER", "analyst").then().statusCode(403);
        as("developer").body(opening("x")).post("/api/crises").then().statusCode(403);
        as("les-solroed").get("/api/crisis-enquiries/counts").then().statusCode(403);
    }

    @Test
    void itWorksInABrowser() {
        var crisis = crisis();
        var key = UUID.randomUUID().toString();
        form("developer")
                .get("/crisis-desk/enquiries/new")
                .then()
                .statusCode(200)
                .body(containsString("Hjælpepakker"));
        form("developer")
                .formParam("_key", key)
                .formParam("crisis", crisis)
                .formParam("receivedOn", "i går")
                .formParam("theme", "LIQUIDITY")
                .formParam("question", "Kan vi få lån?")
                .post("/crisis-desk/enquiries/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"receivedOn-error\""))
                .body(containsString("Kan vi få lån?"));
        var location = form("developer")
                .formParam("_key", key)
                .formParam("crisis", crisis)
                .formParam("receivedOn", "14-01-2021")
                .formParam("theme", "LIQUIDITY")
                .formParam("question", "Kan vi få lån?")
                .post("/crisis-desk/enquiries/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        form("developer").get(location).then().body(containsString("Kan vi få lån?"));
        form("developer")
                .formParam("_version", 0)
                .formParam("answeredOn", "13-01-2021")
                .post(location + "/answer")
                .then()
                .statusCode(422)
                .body(containsString("id=\"answeredOn-error\""));
        form("developer")
                .formParam("_version", 0)
                .formParam("answeredOn", "15-01-2021")
                .post(location + "/answer")
                .then()
                .statusCode(303);
        form("analyst")
                .get("/crisis-desk?crisis=" + crisis)
                .then()
                .body(containsString("15. januar 2021"))
                .body(not(containsString("Notér en henvendelse")));
        form("triage")
                .formParam("_version", 0)
                .formParam("endedOn", "01-12-2021")
                .post("/crisis-desk/crises/" + crisis + "/ending")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/crisis-desk?crisis=" + crisis));
    }

    @Test
    void whatWasAskedIsFoundForWhoeverItNamesAndForgotten() {
        var address = "alma" + UUID.randomUUID() + "@eksempel.example";
        var id = as("developer")
                .body(Map.of(
                        "crisis", "covid-19",
                        "receivedOn", "2021-01-14",
                        "theme", "OTHER",
                        "question", "Skriv til " + address))
                .post("/api/crisis-enquiries")
                .<String>path("id");
        var person = Map.of("email", address);
        var found = as("admin")
                .body(person)
                .post("/api/courses/personal-data/export")
                .asString();
        assertTrue(found.contains(id), found);
        as("developer")
                .header("If-Match", "\"0\"")
                .body("{\"answeredOn\": \"2021-01-15\"}")
                .post("/api/crisis-enquiries/" + id + "/answer")
                .then()
                .statusCode(200);
        as("admin")
                .body(person)
                .post("/api/courses/personal-data/erasure")
                .then()
                .statusCode(200);
        as("developer")
                .get("/api/crisis-enquiries/" + id)
                .then()
                .body("theme", equalTo("OTHER"))
                .body("question", nullValue());
    }

    private static RequestSpecification form(String client) {
        return as(client)
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static String crisis() {
        var code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        as("triage").body(opening(code)).post("/api/crises").then().statusCode(201);
        return code;
    }

    private static String opening(String code) {
        return """
                {"code": "%s", "name": "Prøve", "startedOn": "2021-01-01"}""".formatted(code);
    }

    private static String enquiry(String crisis, String on, String theme) {
        return register(crisis, on, theme).then().statusCode(201).extract().path("id");
    }

    private static Response register(String crisis, String on, String theme) {
        return register(crisis, on, theme, "developer");
    }

    private static Response register(String crisis, String on, String theme, String client) {
        return as(client)
                .body(Map.of("crisis", crisis, "receivedOn", on, "theme", theme))
                .post("/api/crisis-enquiries");
    }
}
