package dk.knudepunkt.cases.directory;

import static dk.knudepunkt.cases.course.CourseFixtures.ONGOING;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.developer.InTheRegister;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A company is found however its name is spelled, by whoever may know of it. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanySearchTest {

    @ParameterizedTest
    @CsvSource({
        "Århus Skærmkøling, aarhus skaerm",
        "Aarhus Pladevarme, århus plade",
        "Løve & Sønner Cykler, loeve soenner",
        "Loeve Vinduer, LØVE VINDUER",
        "Crème Brûlée Køkken, creme brulee",
        "Østersøens Ålefiskeri, soeens aale",
    })
    void aNameIsFoundHoweverItIsSpelled(String name, String typed) {
        var cvr = registered(name);
        search("triage", typed).body("items.cvr", hasItem(cvr)).body("alike", is(false));
    }

    @ParameterizedTest
    @CsvSource({
        "Kvistgaards Fajancefabrik, Fajancefabirk",
        "Zwickermanns Tagrender, Zwikermans",
        "Thybjergs Parykker, parikker",
    })
    void aSlipFindsWhoIsCalledAlikeAndSaysSo(String name, String typed) {
        var cvr = registered(name);
        search("triage", typed)
                .body("alike", is(true))
                .body("items.cvr", hasItem(cvr))
                .body("next", nullValue());
    }

    @Test
    void whatIsLikeNothingFindsNothing() {
        search("triage", "xqzwvkjh").body("items", empty()).body("alike", is(false));
        search("triage", "???").body("items", empty()).body("alike", is(false));
    }

    @Test
    void fewerThanThreeLettersAreTheBeginning() {
        var first = registered("Qy Broncestøberi");
        var second = registered("Broncestøberi Qy");
        search("triage", "qy").body("items.cvr", hasItem(first)).body("items.cvr", not(hasItem(second)));
    }

    @Test
    void aNumberIsFoundByItsBeginningAlsoInPairs() {
        var cvr = registered("Numbered");
        search("triage", cvr.substring(0, 7)).body("items.cvr", everyItem(startsWith(cvr.substring(0, 7))));
        search("triage", cvr.substring(0, 2) + ' ' + cvr.substring(2))
                .body("items.cvr", contains(cvr))
                .body("items[0].openCourses", is(0))
                .body("items[0].lastCourseOn", nullValue());
    }

    @Test
    void itsCoursesAreCountedAndTheirDeveloperFindsIt() {
        var cvr = newCvr();
        InTheRegister.add("guide-" + cvr);
        var course = ONGOING.replace("12345674", cvr).replace("\"developer\"", "\"guide-" + cvr + '"');
        as("triage").body(course).post("/api/courses").then().statusCode(201);
        as("triage")
                .body(course.replace(
                        "\"startedOn\": \"2021-02-01\"",
                        "\"startedOn\": \"2020-02-01\", \"completedOn\": \"2020-03-01\""))
                .post("/api/courses")
                .then()
                .statusCode(201);
        as("triage")
                .queryParam("developerId", "guide-" + cvr)
                .get("/api/companies")
                .then()
                .body("items.cvr", contains(cvr))
                .body("items[0].openCourses", is(1))
                .body("items[0].lastCourseOn", is("2021-02-01"));
        as("triage")
                .queryParam("developerId", "guide-" + cvr)
                .queryParam("municipality", "259")
                .get("/api/companies")
                .then()
                .body("items", empty());
    }

    @Test
    void anAliasIsARowThatNamesItsSurvivor() {
        var alias = registered("Jernvaskeri Gammelt");
        var survivor = registered("Jernvaskeri Nyt");
        as("triage")
                .header("If-Match", as("triage").get("/api/companies/" + alias).header("ETag"))
                .body("{\"survivorCvr\": \"" + survivor + "\", \"reason\": \"Nyt CVR-nummer\"}")
                .post("/api/companies/" + alias + "/merge")
                .then()
                .statusCode(200);
        search("triage", "jernvaskeri")
                .body("items.cvr", contains(alias, survivor))
                .body("items[0].survivorCvr", is(survivor))
                .body("items[1].survivorCvr", nullValue());
    }

    @Test
    void aLongListGoesOnWithEachCompanyOnce() {
        var all = IntStream.range(0, 7)
                .mapToObj(each -> registered("Uldspinderi " + "abcdefg".charAt(each)))
                .collect(Collectors.toSet());
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page("uldspinderi", cursor).extract();
            found.addAll(page.path("items.cvr"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(7, found.size());
        assertEquals(all, new HashSet<>(found));
    }

    private static ValidatableResponse page(String q, @Nullable String cursor) {
        var request = as("triage").queryParam("q", q).queryParam("limit", 3);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/api/companies")
                .then()
                .statusCode(200);
    }

    @Test
    void theNextPageIsLinked() {
        List.of("a", "b", "c", "d").forEach(each -> registered("Hestevognmager " + each));
        page("hestevognmager", null).header("Link", containsString("/api/companies?q=hestevognmager&limit=3&cursor="));
    }

    @Test
    void aSystemFindsThoseThatItRegisteredAndCountsWhatItBroughtIn() {
        var others = registered("Sejlmageri Andres");
        var own = newCvr();
        as("crm")
                .body(company(own, "Sejlmageri Eget"))
                .post("/api/companies")
                .then()
                .statusCode(201);
        as("triage")
                .body(ONGOING.replace("12345674", own))
                .post("/api/courses")
                .then()
                .statusCode(201);
        search("crm", "sejlmageri").body("items.cvr", contains(own)).body("items[0].openCourses", is(0));
        search("crm", "sejlmagerie").body("items.cvr", contains(own));
        search("developer", "sejlmageri").body("items.cvr", hasItem(others)).body("items.cvr", hasItem(own));
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "council", "finance-greve"})
    void whoMayNotKnowCompaniesMayNotSearch(String client) {
        as(client).get("/api/companies").then().statusCode(403);
    }

    /** The last is a cursor whose name has a control character in it, which no database keeps. */
    @ParameterizedTest
    @CsvSource({
        "limit=0, 422",
        "limit=201, 422",
        "limit=ten, 400",
        "name=x, 400",
        "municipality=999, 422",
        "cursor=x, 400",
        "q=a%00b, 400",
        "cursor=AB8wMTkwYTFiMi03YzNkLTdlNGYtOGE1Yi02YzdkOGU5ZjBhMWI, 400"
    })
    void whatCannotBeReadIsRefused(String query, int status) {
        as("triage")
                .urlEncodingEnabled(false)
                .get("/api/companies?" + query)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse search(String client, String q) {
        return as(client).queryParam("q", q).get("/api/companies").then().statusCode(200);
    }

    private static String registered(String name) {
        var cvr = newCvr();
        as("triage").body(company(cvr, name)).post("/api/companies").then().statusCode(201);
        return cvr;
    }

    private static String company(String cvr, String name) {
        return """
                {"cvr": "%s", "name": "%s", "municipalityCode": "269", "advertisingProtected": false}""".formatted(cvr, name);
    }
}
