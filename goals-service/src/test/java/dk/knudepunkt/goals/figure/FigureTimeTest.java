package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on their two axes of time. Other tests record what they say today, so what was known in 2021 is these tests' own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FigureTimeTest {

    /** One course ended in June and was recorded on 2 July: none more as known on 30 June, one more on 2 July, and the delta names it. */
    @Test
    void whatIsRegisteredLateCountsFromThenOnAndIsNamed() {
        var late = CompletedCourse.of("GROWTH_PLAN", "2021-06-30").announce("2021-07-02T08:00:00Z", "269");
        awaitMember("9.3", late);
        var before = value("9.3", "knownAt=2021-06-30");
        assertEquals(before + 1, value("9.3", "knownAt=2021-07-02"));
        assertEquals(before, value("9.3", "knownAt=2021-07-02T07:59:59Z"));
        assertEquals(before + 1, value("9.3", "knownAt=2021-07-02T08:00:00Z"));
        assertEquals(before, value("9.3", "knownAt=2021-07-02&validTo=2021-06-29"));
        assertEquals(before + 1, value("9.3", "knownAt=2021-07-02&validTo=2021-06-30"));

        as("analyst")
                .get(figure("9.3") + "/delta?from=2021-06-30&to=2021-07-02")
                .then()
                .statusCode(200)
                .body("from.value", is(before))
                .body("to.value", is(before + 1))
                .body("changes.items.member.id", contains(late.id().toString()))
                .body("changes.items[0].before", nullValue())
                .body("changes.items[0].after", is("COUNTS"));
        as("council")
                .get(figure("9.3") + "/delta?from=2021-06-30&to=2021-07-02")
                .then()
                .statusCode(200)
                .body("to.value", is(before + 1))
                .body("changes", nullValue());
        reading("analyst", "da")
                .get("/goals/contracts/2021/targets/9.3?knownAt=2021-06-30")
                .then()
                .statusCode(200)
                .body(containsString("Blevet kendt siden"))
                .body(containsString("2. juli 2021 kl. 10.00"));
        reading("council", "da")
                .get("/goals/contracts/2021/targets/9.3?knownAt=2021-06-30")
                .then()
                .statusCode(200)
                .body(not(containsString("Blevet kendt siden")));
        as("analyst")
                .get(figure("9.3") + "/delta?from=2021-07-02&to=2021-07-03")
                .then()
                .body("changes.items", empty());
    }

    /** The report of then stays as it was: the same figure as known then, whatever was corrected since. */
    @Test
    void whatIsCorrectedStaysWhatItWasAsKnownThen() {
        var course = CompletedCourse.of("ACTION_PLAN", "2021-03-01").announce("2021-03-02T08:00:00Z", "269");
        awaitMember("9.2", course);
        assertEquals(1, value("9.2", "knownAt=2021-03-31"));
        course.correct("SHORT", "2021-03-01", "SPECIALISED");
        Awaitility.await()
                .until(
                        () -> as("analyst")
                                .get(figure("9.2") + "/members?limit=200")
                                .path("items.id"),
                        not(hasItem(course.id().toString())));
        assertEquals(1, value("9.2", "knownAt=2021-03-31"));
        as("analyst")
                .get(figure("9.2") + "/members?knownAt=2021-03-31")
                .then()
                .body("items.id", contains(course.id().toString()));
        as("analyst")
                .get(figure("9.2") + "/delta?from=2021-03-31&limit=200")
                .then()
                .body("changes.items.find { it.member.id == '%s' }.after".formatted(course.id()), is("OTHER_KIND"));
    }

    /** 7 of 265, 6 of 269, 1 of 253: the council is not told of the 1, nor of the 6, from which it would follow. */
    @Test
    void theFewDoNotLeaveTheHouse() {
        var courses = Stream.concat(
                        Stream.concat(
                                Stream.generate(() -> "265").limit(7),
                                Stream.generate(() -> "269").limit(6)),
                        Stream.of("253"))
                .map(place -> CompletedCourse.of("SHORT", "2021-01-05").announce("2021-01-06T08:00:00Z", place))
                .toList();
        awaitMember("9.1", courses.getLast());
        var then = "?knownAt=2021-01-31";
        var byPlace = figure("9.1") + then + "&by=MUNICIPALITY";
        as("analyst")
                .get(byPlace)
                .then()
                .statusCode(200)
                .body("groups.key", contains("253", "265", "269"))
                .body("groups.n", contains(1, 7, 6))
                .body("groups[1].name.da", is("Roskilde"))
                .body("groups.hidden", everyItem(is(false)));
        for (var outsider : List.of("council", "les-solroed")) {
            as(outsider).get(byPlace).then().statusCode(403).body("type", is("/problems/breakdown-is-of-the-whole"));
        }
        var sizes = as("analyst").get(figure("10.1") + "?by=MUNICIPALITY").<List<Integer>>path("groups.n");
        var hidden = as("council").get(figure("10.1") + "?by=MUNICIPALITY").<List<Boolean>>path("groups.hidden");
        assertEquals(sizes.size(), hidden.size());
        for (var group = 0; group < sizes.size(); group++) {
            assertTrue(sizes.get(group) >= Discretion.FEWEST || hidden.get(group), sizes::toString);
        }
        as("council")
                .get(figure("9.1") + "/members" + then)
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items.municipalityCode", everyItem(nullValue()))
                .body("items.recordedAt", everyItem(nullValue()))
                .body(not(containsString(courses.getLast().id().toString())));
        // One growth plan is too few to list.
        var other = CompletedCourse.of("GROWTH_PLAN", "2021-01-06").announce("2021-01-07T08:00:00Z", "253");
        awaitMember("9.3", other);
        as("council")
                .get(figure("9.3") + "/members" + then)
                .then()
                .statusCode(403)
                .body("type", is("/problems/too-few-to-show"));
        reading("council", "da")
                .get("/goals/contracts/2021/targets/9.3" + then)
                .then()
                .statusCode(200)
                .body(containsString("Der er færre end fem"))
                .body(not(containsString(other.id().toString())));
    }

    @Test
    void aBreakdownByDeveloperIsForTheHouse() {
        as("kam").get(figure("9.1") + "?by=DEVELOPER").then().statusCode(200);
        for (var outsider : List.of("council", "finance-greve", "les-solroed")) {
            as(outsider)
                    .get(figure("9.1") + "?by=DEVELOPER")
                    .then()
                    .statusCode(403)
                    .body("type", is("/problems/developers-are-the-houses"));
        }
        as("kam").get(figure("9.1") + "?by=MONTH").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ?validTo=2020-12-31,      day-outside-contract
            ?validTo=2022-01-01,      day-outside-contract
            ?validTo=soon,            malformed-parameter
            ?knownAt=soon,            malformed-parameter
            ?knownAt=2021-06-31,      malformed-parameter
            ?knownAt=+99999-01-01T00:00:00Z, malformed-parameter
            ?knownAt=-1000000000-01-01T00:00:00Z, malformed-parameter
            ?by=REGION,               malformed-parameter
            ?known=2021-06-30,        unknown-parameter
            /delta,                   delta-without-beginning
            /delta?from=soon,         malformed-parameter
            /delta?from=2021-06-30&knownAt=2021-06-30, unknown-parameter
            /members?included=false,  unknown-parameter
            """)
    void whatCannotBeAskedIsRefused(String asked, String problem) {
        as("analyst").get(figure("9.1") + asked).then().statusCode(400).body("type", is("/problems/" + problem));
    }

    /** Those guided in 2020 are measured for the contract of 2021. */
    @Test
    void aDayIsOfThePeriodThatIsMeasured() {
        as("analyst").get(figure("3.1") + "?validTo=2021-06-30").then().statusCode(400);
        as("analyst")
                .get(figure("3.1") + "?validTo=2020-06-30")
                .then()
                .statusCode(200)
                .body("period.from", is("2020-01-01"))
                .body("period.to", is("2020-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"finance-greve", "les-solroed", "crm"})
    void theDeltaIsForThoseWhoOpenFigures(String client) {
        as(client).get(figure("9.1") + "/delta?from=2021-06-30").then().statusCode(403);
    }

    /**
     * Guided in 2020 and answered: drift, 1 of 2 very satisfied, 50 %; vækst, 1 of 1, 100 %. Guided in 2021: of the next year's
     * contract.
     */
    @Test
    void satisfactionIsOfThoseGuidedTheYearBeforeAndInEachSegment() {
        assertNull(as("analyst").get(figure("3.1")).path("value"));
        as("analyst").get(figure("3.1")).then().body("reason", is("NOTHING_TO_MEASURE_YET"));
        answer("OPERATIONS", "VERY_SATISFIED", "2020-12-31");
        answer("OPERATIONS", "SATISFIED", "2020-01-01");
        answer("GROWTH", "VERY_SATISFIED", "2020-06-01");
        answer("GROWTH", "DISSATISFIED", "2021-01-01");
        Awaitility.await().until(() -> as("analyst").get(figure("3.1")).path("n"), is(3));
        as("analyst")
                .get(figure("3.1"))
                .then()
                .body("value", is(66.7f))
                .body("period.from", is("2020-01-01"))
                .body("period.to", is("2020-12-31"))
                .body("groups.key", contains("GROWTH", "OPERATIONS"))
                .body("groups.value", contains(100.0f, 50.0f))
                .body("groups.n", contains(1, 2));
        for (var outsider : List.of("council", "les-solroed")) {
            as(outsider)
                    .get(figure("3.1"))
                    .then()
                    .body("value", nullValue())
                    .body("n", nullValue())
                    .body("reason", is("TOO_FEW"))
                    .body("groups.hidden", everyItem(is(true)));
            as(outsider)
                    .get("/api/goals/contracts/2021/figures")
                    .then()
                    .body("find { it.code == '3.1' }.value", nullValue())
                    .body("find { it.code == '3.1' }.n", nullValue());
            as(outsider)
                    .get("/api/goals/contracts/2021")
                    .then()
                    .body("goals.find { it.no == 3 }.targets[0].figure.value", nullValue());
        }
        reading("council", "da")
                .get("/goals/contracts/2021/targets/3.1")
                .then()
                .statusCode(200)
                .body(containsString("For få til at vises uden for huset"))
                .body(not(containsString("66,7")));
        reading("analyst", "da")
                .get("/goals/contracts/2021/targets/3.1")
                .then()
                .statusCode(200)
                .body(containsString("helheden afgør intet"))
                .body(containsString("Reglen læst højt: Andelen blandt brugerevalueringer"));
    }

    private static void answer(String segment, String competence, String guidedOn) {
        var example = Contracts.example("evaluation.answered.v1");
        var fields = Contracts.tree(example);
        var id = UUID.randomUUID().toString();
        Events.send(
                "evaluation",
                "one key, one order",
                "evaluation.answered.v1",
                example.replace(fields.get("evaluationId").asText(), id)
                        .replace("VERY_SATISFIED", competence)
                        .replace("GROWTH", segment)
                        .replace(fields.get("guidedOn").asText(), guidedOn));
    }

    private static int value(String code, String query) {
        return as("analyst").get(figure(code) + "?" + query).path("value");
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
