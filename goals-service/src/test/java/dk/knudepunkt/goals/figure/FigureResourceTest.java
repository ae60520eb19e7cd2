package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.as;
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

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FigureResourceTest {

    @ParameterizedTest
    @CsvSource({
        "SHORT,           9.1, 9.2",
        "ACTION_PLAN,     9.2, 9.3",
        "GROWTH_PLAN,     9.3, 9.1",
        "TRANSITION_PLAN, 9.3, 9.2"
    })
    void completedCourseMovesTheTargetOfItsKindByOne(String kind, String code, String otherCode) {
        var before = value(2021, code);
        var otherBefore = value(2021, otherCode);
        var course = CompletedCourse.of(kind, "2021-12-31").announce();
        awaitMember(2021, code, course);
        assertEquals(before + 1, value(2021, code));
        assertEquals(otherBefore, value(2021, otherCode));

        var id = course.id().toString();
        as("analyst")
                .get(members(2021, code))
                .then()
                .body("items.find { it.courseId == '%s' }.kind".formatted(id), is(kind))
                .body("items.find { it.courseId == '%s' }.day".formatted(id), is("2021-12-31"))
                .body("items.find { it.courseId == '%s' }.municipalityCode".formatted(id), is("269"))
                .body("items.verdict", everyItem(is("COUNTS")));
        as("analyst")
                .get(members(2021, otherCode) + "?excluded=true")
                .then()
                .body("items.courseId", hasItem(id))
                .body("items.verdict", everyItem(is("OTHER_KIND")));
        as("analyst").get(members(2021, otherCode)).then().body("items.courseId", not(hasItem(id)));
        as("analyst").get(members(2021, code) + "?excluded=true").then().body("items.courseId", not(hasItem(id)));
    }

    @Test
    void courseCountsInTheYearItWasCompleted() {
        var before = List.of(value(2021, "9.1"), value(2026, "9.1"));
        CompletedCourse.of("SHORT", "2020-12-31").announce();
        CompletedCourse.of("SHORT", "2022-01-01").announce();
        CompletedCourse.of("SHORT", "2025-12-31").announce();
        awaitMember(2026, "9.1", CompletedCourse.of("SHORT", "2026-01-01").announce());
        assertEquals(List.of(before.get(0), before.get(1) + 1), List.of(value(2021, "9.1"), value(2026, "9.1")));
    }

    @Test
    void courseCountsOnceHoweverOftenItIsAnnounced() {
        var before = value(2021, "9.2");
        var message = UUID.randomUUID();
        var course = CompletedCourse.of("ACTION_PLAN", "2021-02-01");
        course.announce(message).announce(message).announce();
        awaitMember(2021, "9.2", CompletedCourse.of("ACTION_PLAN", "2021-02-01").announce());
        assertEquals(before + 2, value(2021, "9.2"));
    }

    @Test
    void figureSaysWhatItIsOfAndHowItIsCounted() {
        as("council")
                .get(figure(2021, "9.2"))
                .then()
                .statusCode(200)
                .body("title.da", is("Handlingsplaner"))
                .body("unit", is("COURSES"))
                .body("unitKind", is("COUNT"))
                .body("target", is(385))
                .body("comparison", is("AT_LEAST"))
                .body("reason", nullValue())
                .body("period.from", is("2021-01-01"))
                .body("period.to", is("2021-12-31"))
                .body("definition.version", is(1))
                .body("definition.rules.of[0].values", contains("ACTION_PLAN"))
                .body("definition.sentence.en", startsWith("The number of courses, by their completion,"))
                .body("reported.value", is(185))
                .body("reported.percentReached", is(48.1f))
                .body("reported.asOf", is("2021-06-30"))
                .body("links.members", is(members(2021, "9.2")));
    }

    @Test
    void targetThatNothingFeedsHasNoValueAndSaysWhy() {
        as("council")
                .get(figure(2021, "1.1"))
                .then()
                .statusCode(200)
                .body("value", nullValue())
                .body("n", nullValue())
                .body("reason", is("NOT_FED_YET"))
                .body("definition", nullValue());
        as("analyst").get(members(2021, "1.1")).then().statusCode(200).body("items", empty());
        as("analyst")
                .get(members(2021, "1.1") + "?excluded=true")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void membersComeInPagesTheNewestFirst() {
        var courses = IntStream.rangeClosed(1, 5)
                .mapToObj(day -> CompletedCourse.of("TRANSITION_PLAN", "2026-03-0" + (day + 1) / 2))
                .toList();
        courses.forEach(CompletedCourse::announce);
        courses.forEach(course -> awaitMember(2026, "9.3", course));

        var seen = new ArrayList<String>();
        var dates = new ArrayList<String>();
        var next = members(2026, "9.3") + "?limit=2";
        while (next != null) {
            var page = as("kam").get(next);
            seen.addAll(page.path("items.courseId"));
            dates.addAll(page.path("items.day"));
            var link = page.header("Link");
            assertEquals(link == null, page.path("next") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertEquals(value(2026, "9.3"), seen.size());
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    }

    @ParameterizedTest
    @CsvSource({
        "analyst,200",
        "triage,200",
        "developer,200",
        "kam,200",
        "council,200",
        "admin,200",
        "les-solroed,403",
        "les-guldborgsund,403",
        "finance-greve,403",
        "crm,403"
    })
    void whoMayReadTheMembers(String client, int status) {
        as(client).get(members(2021, "12.1")).then().statusCode(status);
        as(client).get(figure(2021, "9.1")).then().statusCode(200);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        RestAssured.get(figure(2021, "9.1")).then().statusCode(401);
        RestAssured.get(members(2021, "9.1")).then().statusCode(401);
    }

    @Test
    void membersNameNoCompany() {
        awaitMember(2021, "9.1", CompletedCourse.of("SHORT", "2021-05-05").announce());
        as("admin").get(members(2021, "9.1")).then().body(not(containsString("12345674")));
    }

    @Test
    void unknownYearNamesTheYears() {
        as("council")
                .header("Accept-Language", "en")
                .get(figure(1999, "9.1"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/contract-not-found"))
                .body(
                        "detail",
                        is(
                                "There is no performance contract for 1999. There are contracts for: 2021, 2026, fjordland-2021, fjordland-2026."));
        as("council").get(figure(1999, "9.1")).then().statusCode(404).body("title", is("Der er ingen sådan kontrakt"));
    }

    @Test
    void unknownTargetIsNamed() {
        for (var path : List.of(figure(2021, "19.1"), members(2021, "19.1"))) {
            as("analyst")
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("type", is("/problems/target-not-found"))
                    .body("detail", is("The contract for 2021 has no target 19.1."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "bm90IGEgY3Vyc29y", "MjAyMS0wMS0wMR9ub3QtYS11dWlk"})
    void forgedCursorIsRefused(String cursor) {
        as("analyst")
                .get(members(2021, "9.1") + "?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201"})
    void limitHasBounds(String limit) {
        as("analyst")
                .get(members(2021, "9.1") + "?limit=" + limit)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/limit"));
    }

    @Test
    void unchangedFigureIsNotSentAgain() {
        for (var path : List.of(figure(2021, "9.3"), members(2021, "9.3"))) {
            var tag = as("analyst").get(path).header("ETag");
            as("analyst")
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .body(is(""));
        }
        var tag = as("analyst").get(figure(2021, "9.3")).header("ETag");
        awaitMember(2021, "9.3", CompletedCourse.of("GROWTH_PLAN", "2021-07-07").announce());
        as("analyst")
                .header("If-None-Match", tag)
                .get(figure(2021, "9.3"))
                .then()
                .statusCode(200);
    }

    private static int value(int year, String code) {
        var answer = as("analyst").get(figure(year, code));
        assertEquals(answer.<Integer>path("value"), answer.<Integer>path("n"));
        return answer.path("value");
    }

    private static void awaitMember(int year, String code, CompletedCourse course) {
        Awaitility.await()
                .until(
                        () -> as("analyst")
                                .get(members(year, code) + "?limit=200")
                                .path("items.courseId"),
                        hasItem(course.id().toString()));
    }

    private static String figure(int year, String code) {
        return "/api/goals/contracts/%d/targets/%s/figure".formatted(year, code);
    }

    private static String members(int year, String code) {
        return figure(year, code) + "/members";
    }
}
