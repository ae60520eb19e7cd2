package dk.knudepunkt.goals.planning;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PlanTest {

    private static final String PLAN = """
            {"points": [{"on": "2021-06-30", "value": %s}], "source": "Leveranceplan 2021", "minutes": "KKR, punkt 4"}""";

    /** Agreed as straight 185 are at risk; where only 154 of 385 were due, 185 end at 463 and are on track. */
    @Test
    void aVerdictFollowsWhatWasAgreed() {
        agree("9.2", PLAN.formatted("190.9")).then().statusCode(200).body("basis", is("AGREED"));
        figure("9.2")
                .then()
                .body("assessment.verdict", is("AT_RISK"))
                .body("assessment.rule", is("PACE"))
                .body("assessment.by", is("REPORTED"))
                .body("assessment.asOf", is("2021-06-30"))
                .body("assessment.required", is(190.9f))
                .body("assessment.forecast", is(373))
                .body("assessment.low", is(335))
                .body("assessment.high", is(411))
                .body("assessment.plan", is("AGREED"))
                .body("assessment.reason.en", containsString("185 courses as of 30 June 2021"))
                .body("house.said.expectation", is("REACHES"))
                .body("house.said.source", is("Halvårsstatus 2021, linje 984"))
                .body("house.parted", is(true));
        agree("9.2", PLAN.formatted("154"))
                .then()
                .statusCode(200)
                .body("versions[0].points.value", contains(154))
                .body("versions[1].points.value", contains(190.9f))
                .body("versions[0].by", is("analyst"))
                .body("months", hasSize(12))
                .body("months[5].value", is(154.0f))
                .body("months[11].value", is(385.0f));
        figure("9.2")
                .then()
                .body("assessment.verdict", is("ON_TRACK"))
                .body("assessment.forecast", is(463))
                .body("house.parted", is(false));
        agree("9.2", "{\"points\": [], \"source\": \"Notat\", \"minutes\": \"KKR, punkt 5\"}")
                .then()
                .statusCode(200)
                .body("basis", not(is("AGREED")))
                .body("versions[0].points", empty());
    }

    /** Thirty came in March of 2020 and next to none in September: so in March much more is due. */
    @Test
    void whereNothingIsAgreedTheYearBeforeTellsTheSeason() {
        IntStream.range(0, 30)
                .forEach(i -> CompletedCourse.of("GROWTH_PLAN", "2020-03-15").announce());
        Awaitility.await()
                .untilAsserted(() -> as("analyst").get(api("9.3")).then().body("basis", is("SEASONAL")));
        var due = as("analyst").get(api("9.3")).then().extract().<List<Float>>path("months.value");
        assertTrue(due.get(2) - due.get(1) > due.get(8) - due.get(7), due::toString);
        assertEquals(315, due.getLast());
        // From the months one could tell how few there were in each.
        as("council").get(api("9.3")).then().body("basis", is("SEASONAL")).body("months", empty());
        // Nor from what was due on a day, or from where the pace leads, in whatever form.
        var house = as("analyst").get("/api/goals/contracts/2021/targets/9.3/figure");
        house.then().body("assessment.plan", is("SEASONAL")).body("assessment.required", notNullValue());
        var due132 = house.<Float>path("assessment.required").toString();
        figure("9.3")
                .then()
                .body("assessment.verdict", is(house.<String>path("assessment.verdict")))
                .body("assessment.required", nullValue())
                .body("assessment.forecast", nullValue())
                .body("assessment.low", nullValue())
                .body("assessment.high", nullValue())
                .body("assessment.reason.en", not(containsString("expected by then")));
        as("council")
                .get("/api/goals/contracts/2021/figures")
                .then()
                .body("find { it.code == '9.3' }.required", nullValue())
                .body("find { it.code == '9.3' }.forecast", nullValue());
        for (var page : List.of("targets/9.3", "scoreboard?goal=9", "council")) {
            reading("council", "en")
                    .get("/goals/contracts/2021/" + page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(due132 + " courses")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 385, plan-day-out-of-order,   /points/0/on",
        "2020-12-31, 1,   plan-day-out-of-order,   /points/0/on",
        "2021-06-30, 316, plan-value-out-of-range, /points/0/value"
    })
    void whatCannotBeAWayIsNamed(String on, String value, String slug, String pointer) {
        agree("9.3", PLAN.formatted(value).replace("2021-06-30", on))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
        as("council").get(api("9.3")).then().body("version", is(0));
    }

    @Test
    void aShareHasNoWay() {
        as("council").get(api("1.2")).then().statusCode(409).body("type", is("/problems/plan-not-cumulative"));
        as("analyst")
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(PLAN.formatted("25"))
                .put(api("1.2"))
                .then()
                .statusCode(409);
        as("council").get(api("99.9")).then().statusCode(404).body("type", is("/problems/target-not-found"));
    }

    @Test
    void twoWhoAgreeAtOnceDoNotOverwriteEachOther() {
        var request = as("analyst").contentType(ContentType.JSON).body(PLAN.formatted("1"));
        request.put(api("13.5")).then().statusCode(428);
        as("analyst")
                .contentType(ContentType.JSON)
                .body(PLAN.formatted("1"))
                .header("If-Match", "\"7\"")
                .put(api("13.5"))
                .then()
                .statusCode(412);
    }

    @Test
    void onlyWhoMayAgrees() {
        for (var client : new String[] {"council", "developer", "kam", "les-solroed", "finance-greve", "crm"}) {
            as(client)
                    .header("If-Match", "\"0\"")
                    .contentType(ContentType.JSON)
                    .body(PLAN.formatted("1"))
                    .put(api("9.1"))
                    .then()
                    .statusCode(403);
            as(client).get(api("9.1")).then().statusCode(200).body("actions", empty());
        }
        RestAssured.get(api("9.1")).then().statusCode(401);
    }

    @Test
    void peopleAgreeOnAPage() {
        var page = "/goals/contracts/2021/targets/14.3a/plan";
        reading("council", "da").get(page).then().statusCode(200).body(not(containsString("name=\"points\"")));
        form(page, "30-06-2021: mange").then().statusCode(422).body(containsString("30-06-2021: mange"));
        form(page, "30-06-2021: 5").then().statusCode(422).body(containsString("fra 0 til 4"));
        form(page, "30-06-2021: 1").then().statusCode(303);
        reading("council", "en")
                .get(page)
                .then()
                .body(containsString("30 June 2021: 1"))
                .body(containsString("agreed plan"))
                .body(containsString("KKR, punkt 4"));
        // One of four was due, and is there.
        reading("council", "da")
                .get("/goals/contracts/2021/targets/14.3a")
                .then()
                .body(containsString("På sporet"))
                .body(containsString("aftalt plan"));
    }

    /** A little over one to an English reader, a thousand to a Danish one. */
    @Test
    void numbersAreReadAndShownInTheLanguageOfThePage() {
        var page = "/goals/contracts/2021/targets/14.3b/plan";
        form(page, "da", "30-06-2021: 1.234").then().statusCode(422).body(containsString("30-06-2021: 1.234"));
        form(page, "en", "30/06/2021: 1.234").then().statusCode(303);
        reading("analyst", "en").get(page).then().body(containsString(">30/06/2021: 1.234</textarea>"));
        reading("analyst", "da").get(page).then().body(containsString(">30-06-2021: 1,234</textarea>"));
    }

    private static Response form(String page, String points) {
        return form(page, "da", points);
    }

    private static Response form(String page, String language, String points) {
        RequestSpecification request = as("analyst")
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .accept("text/html")
                .header("Accept-Language", language)
                .redirects()
                .follow(false);
        return request.formParam("points", points)
                .formParam("source", "Leveranceplan")
                .formParam("minutes", "KKR, punkt 4")
                .formParam("_version", "0")
                .post(page);
    }

    private static Response agree(String code, String plan) {
        return as("analyst")
                .header("If-Match", as("analyst").get(api(code)).header("ETag"))
                .contentType(ContentType.JSON)
                .body(plan)
                .put(api(code));
    }

    private static Response figure(String code) {
        return as("council").get("/api/goals/contracts/2021/targets/" + code + "/figure");
    }

    private static String api(String code) {
        return "/api/goals/contracts/2021/targets/" + code + "/plan";
    }
}
