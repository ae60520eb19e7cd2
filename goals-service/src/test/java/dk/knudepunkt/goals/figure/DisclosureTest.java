package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be reckoned outside of the house from all that is told there. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class DisclosureTest {

    private static final List<String> OUTSIDE = List.of("council", "les-solroed", "finance-greve");

    /**
     * Six short courses, six action plans and one growth plan in Ringsted: told by municipality, 13 − 6 − 6 would be the one. So none
     * of the three is; the whole of courses is, in which there are thirteen.
     */
    @Test
    void aMunicipalityOfFewDoesNotFollowFromOtherTargets() {
        var courses = Stream.of("SHORT", "ACTION_PLAN")
                .flatMap(kind -> Stream.generate(() -> CompletedCourse.of(kind, "2021-05-04"))
                        .limit(6)
                        .map(course -> course.announce("2021-05-05T08:00:00Z", "329")))
                .toList();
        var one = CompletedCourse.of("GROWTH_PLAN", "2021-05-06").announce("2021-05-07T08:00:00Z", "329");
        assertEquals(12, courses.size());
        awaitMember("9.3", one);
        for (var outsider : OUTSIDE) {
            for (var target : List.of("9.1", "9.2", "9.3", "11.1", "13.4a", "15.5a", "14.4")) {
                as(outsider)
                        .get(figure(target) + "?by=MUNICIPALITY")
                        .then()
                        .statusCode(403)
                        .body("type", is("/problems/part-is-the-houses"))
                        .body("errors.pointer", hasItem("/by"));
                as(outsider).get(figure(target) + "?by=SEGMENT").then().statusCode(403);
            }
            as(outsider)
                    .get(figure("10.1") + "?by=MUNICIPALITY")
                    .then()
                    .statusCode(200)
                    .body("groups.key", hasItem("329"));
            as(outsider).get(figure("3.1") + "?by=SEGMENT").then().statusCode(200);
        }
        as("analyst").get(figure("9.3") + "?by=MUNICIPALITY").then().body("groups.key", hasItem("329"));
        as("council")
                .header("Accept-Language", "en")
                .get("/goals/contracts/2021/targets/9.3?by=MUNICIPALITY")
                .then()
                .statusCode(403);
    }

    /** The year up to the end of February less that up to the end of January would be what came in February. */
    @Test
    void aMonthOfFewDoesNotFollowFromTwoDays() {
        for (var outsider : OUTSIDE) {
            as(outsider).get(figure("9.3") + "?by=MONTH").then().statusCode(403);
            for (var path : List.of("", outsider.equals("council") ? "/members" : "")) {
                as(outsider)
                        .get(figure("9.3") + path + "?validTo=2021-02-28")
                        .then()
                        .statusCode(403)
                        .body("type", is("/problems/figure-on-days-of-a-status"))
                        .body("errors.pointer", hasItem("/validTo"));
            }
            as(outsider).get(figure("9.3") + "?validTo=2021-06-30").then().statusCode(200);
            as(outsider).get(figure("9.3") + "?validTo=2021-12-31").then().statusCode(200);
            as(outsider).get(figure("12.1") + "?validTo=2021-02-28").then().statusCode(200);
        }
        as("analyst").get(figure("9.3") + "?validTo=2021-02-28").then().statusCode(200);
        reading("council", "en")
                .get("/goals/contracts/2021/targets/9.3?validTo=2021-06-30")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"2021-06-30\" selected>30 June 2021</option>"))
                .body(not(containsString("type=\"date\" id=\"validTo\"")))
                .body(not(containsString("name=\"by\"")));
        reading("analyst", "en")
                .get("/goals/contracts/2021/targets/9.3")
                .then()
                .body(containsString("type=\"date\" id=\"validTo\""))
                .body(containsString("name=\"by\""));
        // What came month by month is no line on the council's board either.
        reading("council", "da").get("/goals/contracts/2021/scoreboard").then().statusCode(200);
    }

    /** No day, no place, no reason that names one, and no cursor that holds a day or an id. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aListOfCompaniesTellsOnlyWhetherEachCounts(boolean excluded) {
        Stream.of("SHORT", "ACTION_PLAN")
                .flatMap(kind -> Stream.generate(() -> CompletedCourse.of(kind, "2021-05-04"))
                        .limit(6))
                .forEach(CompletedCourse::announce);
        awaitMember("9.1", CompletedCourse.of("SHORT", "2021-05-06").announce());
        var seen = members("council", excluded);
        assertEquals(members("analyst", excluded).size(), seen.size());
        seen.forEach(row -> {
            assertTrue(
                    List.of("subject", "kind", "kindName", "verdict", "why").containsAll(row.keySet()), row::toString);
            assertEquals(excluded ? "OUT" : "COUNTS", row.get("verdict"));
        });
        seen.stream()
                .filter(row -> row.containsKey("kind"))
                .map(row -> row.get("kind"))
                .distinct()
                .forEach(kind -> assertTrue(
                        seen.stream()
                                        .filter(row -> kind.equals(row.get("kind")))
                                        .count()
                                >= 5,
                        kind::toString));
        linesTellNoMore(excluded, seen.size());
        reading("council", "da")
                .get("/goals/contracts/2021/targets/9.1?excluded=" + excluded)
                .then()
                .statusCode(200)
                .body(containsString("Hvem, hvornår og hvor er for huset"))
                .body(not(containsString("4. maj 2021")))
                .body(not(containsString("Tæller ikke:")));
    }

    /** The file of the house names day and reason; that of others has as many lines, and nothing more in them. */
    private static void linesTellNoMore(boolean excluded, int size) {
        var lines = figure("9.1") + "/members/lines?format=CSV&excluded=" + excluded;
        var whole = as("analyst").get(lines).then().statusCode(200).extract().asString();
        var told = as("council").get(lines).then().statusCode(200).extract().asString();
        assertEquals(size + 1, told.lines().count());
        assertEquals(size + 1, whole.lines().count());
        assertTrue(whole.contains("2021-05-04"), whole);
        assertTrue(told.lines().skip(1).allMatch(line -> line.matches("COURSE,,,,\\w*,,,,,,(COUNTS|OUT),.*")), told);
        as("council").get(lines.replace("format=CSV", "format=XML")).then().statusCode(400);
    }

    /** Left out of 15.5a for the head office's municipality: it said which, with the day beside it. */
    @Test
    void theReasonNamesNoPlace() {
        Stream.generate(() -> CompletedCourse.of("SHORT", "2021-05-04"))
                .limit(6)
                .forEach(CompletedCourse::announce);
        awaitMember("9.1", CompletedCourse.of("SHORT", "2021-05-04").announce());
        var left = figure("15.5a") + "/members?excluded=true&limit=200";
        as("analyst").get(left).then().body("items.why.da", hasItem(containsString("hovedsædets kommune er")));
        as("council")
                .get(left)
                .then()
                .statusCode(200)
                .body("items.verdict", everyItem(is("OUT")))
                .body("items.why.da", everyItem(not(containsString("kommune"))))
                .body("items.day", everyItem(nullValue()));
    }

    /** A day and an id, as a cursor of the house has them; a number below nought; no number. */
    @ParameterizedTest
    @ValueSource(strings = {"MjAyMS0wNS0wNB9ub3QtYS11dWlk", "LTE", "NDI5NDk2NzI5NQ", "bm90"})
    void aPlaceInTheListIsANumber(String cursor) {
        Stream.generate(() -> CompletedCourse.of("SHORT", "2021-05-04"))
                .limit(6)
                .forEach(CompletedCourse::announce);
        awaitMember("9.1", CompletedCourse.of("SHORT", "2021-05-04").announce());
        as("council")
                .get(figure("9.1") + "/members?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-cursor"));
    }

    private static List<Map<String, Object>> members(String client, boolean excluded) {
        var seen = new ArrayList<Map<String, Object>>();
        var path = figure("9.1") + "/members?limit=50&excluded=" + excluded;
        var next = path;
        while (next != null) {
            var page = as(client).get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items"));
            var cursor = page.<String>path("next");
            if (cursor != null && client.equals("council")) {
                var decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                assertTrue(decoded.matches("\\d+"), decoded);
            }
            next = cursor == null ? null : path + "&cursor=" + cursor;
        }
        return seen;
    }

    private static void awaitMember(String code, CompletedCourse course) {
        Awaitility.await()
                .until(
                        () -> as("analyst")
                                .get(figure(code) + "/members?limit=200")
                                .path("items.id"),
                        hasItem(course.id().toString()));
    }

    private static String figure(String code) {
        return "/api/goals/contracts/2021/targets/%s/figure".formatted(code);
    }
}
