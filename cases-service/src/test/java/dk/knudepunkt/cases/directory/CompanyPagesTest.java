package dk.knudepunkt.cases.directory;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of companies as a browser without JavaScript meets them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyPagesTest {

    @Test
    void aSearchShowsWhoWasFoundAndSaysWhenTheyAreOnlyAlike() {
        var cvr = registered("Søllerød Gibsstøberi");
        as("developer", "da")
                .get("/companies?q=soelleroed gips")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>Virksomheder</h1>"))
                .body(containsString("Ingen virksomhed hedder sådan"));
        as("developer", "en")
                .get("/companies?q=gibsstoeberi&municipality=269")
                .then()
                .body(containsString("/companies/" + cvr))
                .body(containsString("Courses in progress"))
                .body(not(containsString("called alike")));
        as("developer", "da").get("/companies?q=xqzwvkjh").then().body(containsString("Ingen virksomhed passer"));
        as("developer", "da")
                .get("/companies?kommune=269")
                .then()
                .statusCode(400)
                .body(containsString("kommune"));
    }

    @Test
    void aLongListGoesOnBehindALinkThatKeepsTheSearch() {
        for (var i = 0; i < 51; i++) {
            registered("Fælles & Co " + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        }
        var first = as("developer", "da")
                .queryParam("q", "Fælles & Co")
                .get("/companies")
                .asString();
        var more =
                Pattern.compile("href=\"(/companies\\?[^\"]*cursor=[^\"]+)\"").matcher(first);
        assertTrue(more.find(), first);
        as("developer", "da")
                .urlEncodingEnabled(false)
                .get(more.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .body(containsString("Fælles &amp; Co za"))
                .body(not(containsString("Vis flere")));
    }

    @Test
    void aCompanyShowsWhatItHadBeforeAndLinksToTheReadersOwn() {
        var cvr = newCvr();
        var own = course("triage", cvr, "developer");
        var others = course("triage", cvr, "another");
        as("developer", "da")
                .get("/companies/" + cvr)
                .then()
                .statusCode(200)
                .body(containsString("Handlingsplan"))
                .body(containsString("1. februar 2021"))
                .body(containsString("/courses/" + own))
                .body(containsString("another"))
                .body(not(containsString("/courses/" + others)))
                .body(not(containsString("Læg sammen")));
        as("triage", "en").get("/companies/" + cvr).then().body(containsString("/courses/" + others));
        as("developer", "da").get("/courses/" + own).then().body(containsString("/companies/" + cvr));
    }

    @Test
    void aLongHistoryGoesOnBehindALink() {
        var cvr = newCvr();
        for (var i = 0; i < 51; i++) {
            course("triage", cvr, "developer");
        }
        var page = as("triage", "da").get("/companies/" + cvr).asString();
        assertEquals(50, page.split("href=\"/courses/[^\"/]+\"", -1).length - 1, page);
        var more = Pattern.compile("href=\"(/companies/%s\\?cursor=[^\"]+)\"".formatted(cvr))
                .matcher(page);
        assertTrue(more.find(), page);
        as("triage", "da")
                .urlEncodingEnabled(false)
                .get(more.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .body(containsString("href=\"/courses/"))
                .body(not(containsString("Vis flere")));
        var first = CourseFixtures.as("kam").get("/api/companies/" + cvr + "/courses");
        first.then()
                .statusCode(200)
                .body("items.size()", is(50))
                .body("items[0].newness.size()", is(5))
                .body("items[0].open", is(true));
        CourseFixtures.as("kam")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/companies/" + cvr + "/courses")
                .then()
                .body("items.size()", is(1));
        CourseFixtures.as("crm")
                .get("/api/companies/" + cvr + "/courses")
                .then()
                .statusCode(403);
    }

    @Test
    void aCompanyIsRegisteredOnceItIsSaidToBeAnotherThanWhoeverIsCalledAlike() {
        var known = registered("Taastrup Læderværk ApS");
        var cvr = newCvr();
        var key = UUID.randomUUID().toString();
        register(key, cvr, "Tåstrup Læderværk")
                .post("/companies/new")
                .then()
                .statusCode(422)
                .body(containsString("Taastrup Læderværk ApS, CVR " + known))
                .body(containsString("name=\"distinctFrom\" value=\"" + known + '"'))
                .body(containsString("href=\"/companies/" + known + '"'));
        register(key, cvr, "Tåstrup Læderværk")
                .formParam("distinctFrom", known)
                .post("/companies/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/companies/" + cvr));
        as("triage", "da").get("/companies/" + cvr).then().body(containsString("<h1>Tåstrup Læderværk</h1>"));
    }

    private static RequestSpecification register(String key, String cvr, String name) {
        return as("triage", "da")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .formParam("_key", key)
                .formParam("cvr", cvr.substring(0, 2) + ' ' + cvr.substring(2))
                .formParam("name", name)
                .formParam("municipalityCode", "269");
    }

    @Test
    void whatIsKnownIsChangedAndWhoeverComesSecondSeesWhatStandsThere() {
        var cvr = registered("Før " + newCvr());
        var seen = version(cvr);
        describe(cvr, seen, "Efter").then().statusCode(303).header("Location", endsWith("/companies/" + cvr));
        as("triage", "da").get("/companies/" + cvr).then().body(containsString("<h1>Efter</h1>"));
        describe(cvr, seen, "For sent")
                .then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("value=\"For sent\""))
                .body(containsString("Står der nu: <strong>Efter</strong>"));
        describe(cvr, version(cvr), "").then().statusCode(422).body(containsString("id=\"name-error\""));
    }

    @Test
    void aCompanyIsMergedAndSeparatedAgain() {
        var alias = registered("Gammelt " + newCvr());
        var survivor = registered("Nyt " + newCvr());
        merge(alias, alias).then().statusCode(422).body(containsString("id=\"merge-survivorCvr-error\""));
        merge(alias, newCvr()).then().statusCode(422).body(containsString("id=\"merge-survivorCvr-error\""));
        merge(alias, survivor).then().statusCode(303).header("Location", endsWith("/companies/" + survivor));
        var page = as("triage", "da").get("/companies/" + alias).asString();
        assertTrue(page.contains("/companies/" + alias + "/separation"), page);
        var version = Pattern.compile("name=\"_version\" value=\"(\\d+)\"").matcher(page);
        assertTrue(version.find(), page);
        as("triage", "da")
                .contentType(ContentType.URLENC)
                .formParam("_version", version.group(1))
                .post("/companies/" + alias + "/separation")
                .then()
                .statusCode(303);
        as("triage", "da").get("/companies/" + alias).then().body(containsString("<h1>Gammelt"));
    }

    @ParameterizedTest
    @CsvSource({
        "triage,200,200",
        "developer,200,200",
        "kam,200,403",
        "analyst,200,403",
        "admin,200,200",
        "les-solroed,403,403",
        "council,403,403",
        "finance-greve,403,403",
        "crm,403,403"
    })
    void whoMaySeeThePages(String client, int list, int register) {
        as(client, "da").get("/companies").then().statusCode(list);
        as(client, "da").get("/companies/new").then().statusCode(register);
    }

    @Test
    void aCompanyThatNobodyKnowsIsNotFound() {
        as("triage", "da").get("/companies/" + newCvr()).then().statusCode(404);
    }

    private static Response describe(String cvr, String version, String name) {
        return as("triage", "da")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .formParam("_version", version)
                .formParam("name", name)
                .formParam("municipalityCode", "259")
                .post("/companies/" + cvr + "/description");
    }

    /** The business register, which is asked meanwhile, may make another one. */
    private static String version(String cvr) {
        return CourseFixtures.as("triage")
                .get("/api/companies/" + cvr)
                .path("version")
                .toString();
    }

    private static Response merge(String alias, String survivor) {
        return as("triage", "da")
                .contentType(ContentType.URLENC)
                .formParam("_version", version(alias))
                .formParam("survivorCvr", survivor)
                .formParam("reason", "Nyt CVR-nummer")
                .post("/companies/" + alias + "/merge");
    }

    private static String course(String client, String cvr, String developer) {
        InTheRegister.add(developer);
        return CourseFixtures.as(client)
                .body(ONGOING.replace("12345674", cvr).replace("\"developer\"", '"' + developer + '"'))
                .post("/api/courses")
                .path("id");
    }

    private static String registered(String name) {
        var cvr = newCvr();
        CourseFixtures.as("triage")
                .body("""
                        {"cvr": "%s", "name": "%s", "municipalityCode": "269", "advertisingProtected": false}""".formatted(cvr, name))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    private static RequestSpecification as(String client, String language) {
        return given().auth()
                .oauth2(Tokens.of(client))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
    }
}
