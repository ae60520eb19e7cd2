package dk.knudepunkt.cases.cohort.effect;

import static dk.knudepunkt.cases.course.CourseFixtures.IMPORT;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitEvents;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.HalfPastMidnight;
import dk.knudepunkt.cases.cohort.effect.EffectMessages.EffectMeasuredV1;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a cohort is told beside a control group, and told anew; each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CohortEffectTest {

    private static final String EFFECT = """
            {"segment": "GROWTH", "indicator": "TURNOVER", "guidedCompanies": 6, "guidedGrowth": 14.2,
             "controlCompanies": 870, "controlGrowth": 3.1, "measuredOn": "2020-03-30", "source": "Effektmåling, tabel 3"}""";

    @Inject
    ObjectMapper json;

    /** 14.2 % less 3.1 % are 11.1 points; 12.2 less 3.1, told later, are 9.1. */
    @Test
    void whatIsToldAnewHoldsInPlaceOfWhatWasTold() {
        var cohort = frozen(2010);
        tell(cohort, EFFECT)
                .then()
                .statusCode(201)
                .body("difference", is(11.1f))
                .body("revision", is(1));
        tell(cohort, EFFECT.replace("14.2", "12.2")).then().statusCode(201).body("revision", is(2));
        tell(cohort, EFFECT.replace("TURNOVER", "EMPLOYMENT"))
                .then()
                .statusCode(201)
                .body("revision", is(1));
        as("analyst")
                .get("/api/cohorts/" + cohort + "/effects")
                .then()
                .body("indicator", contains("EMPLOYMENT", "TURNOVER"))
                .body("difference", contains(11.1f, 9.1f))
                .body("revision", contains(1, 2));
        var told = awaitEvents(cohort, 3).get(1);
        assertEquals("cohort-effect.measured.v1", told.getType());
        Contracts.assertValid("cohort-effect.measured.v1", Events.data(told));
        var data = Contracts.tree(Events.data(told));
        assertEquals(2, data.path("revision").asInt());
        assertEquals("2010-12-31", data.path("completedUntil").asText());
        assertEquals(
                new BigDecimal("12.2"), data.path("guidedGrowth").decimalValue().setScale(1));
    }

    @Test
    void theMessageIsTheExample() throws Exception {
        var message = EffectMessages.message(new EffectMeasuredV1(
                UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2d"),
                Segment.GROWTH,
                EffectIndicator.TURNOVER,
                LocalDate.of(2019, 12, 31),
                87,
                new BigDecimal("14.2"),
                870,
                new BigDecimal("3.1"),
                LocalDate.of(2022, 3, 30),
                1,
                LocalDate.of(2019, 12, 31),
                Instant.parse("2022-04-02T08:15:00Z")));
        assertEquals("course", message.topic());
        Contracts.assertIsExample("cohort-effect.measured.v1", json.writeValueAsString(message.data()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "controlGrowth": 3.1,    |                          | effect-without-control-group | /controlGrowth
            "controlCompanies": 870, |                          | effect-without-control-group | /controlCompanies
            "controlCompanies": 870  | "controlCompanies": null | effect-without-control-group | /controlCompanies
            "controlCompanies": 870  | "controlCompanies": 4    | validation                   | /controlCompanies
            "guidedCompanies": 6     | "guidedCompanies": 7     | effect-of-more-than-guided   | /guidedCompanies
            "guidedCompanies": 6     | "guidedCompanies": 4     | validation                   | /guidedCompanies
            "guidedGrowth": 14.2     | "guidedGrowth": -101     | validation                   | /guidedGrowth
            2020-03-30               | 2013-12-30               | effect-out-of-time           | /measuredOn
            2020-03-30               | 2190-01-01               | effect-out-of-time           | /measuredOn
            """)
    void whatIsWrongIsSaidAtItsField(String right, String wrong, String slug, String pointer) {
        var cohort = known2011();
        tell(cohort, EFFECT.replace(right, wrong == null ? "" : wrong))
                .then()
                .statusCode(422)
                .body("type", is("/problems/" + slug))
                .body("errors.pointer", contains(pointer));
        as("analyst").get("/api/cohorts/" + cohort + "/effects").then().body("$", empty());
    }

    @Test
    void nothingIsMeasuredBeforeTwoYearsHavePassed() {
        var lastMonth = HalfPastMidnight.TODAY.minusMonths(1);
        IntStream.range(0, 6).forEach(each -> course(lastMonth));
        var cohort = freeze(lastMonth, lastMonth).<String>path("id");
        tell(cohort, EFFECT).then().statusCode(409).body("type", is("/problems/effect-too-early"));
    }

    @Test
    void ofSeveralAtOnceEachIsARevision() {
        var cohort = frozen(2012);
        AtOnce.times(5, each -> tell(cohort, EFFECT).then().statusCode(201));
        as("analyst").get("/api/cohorts/" + cohort + "/effects").then().body("revision", contains(5));
    }

    @Test
    void theSameKeyTellsOnce() {
        var cohort = frozen(2013);
        for (var time = 0; time < 2; time++) {
            as("analyst")
                    .header("Idempotency-Key", "effect-" + cohort)
                    .body(EFFECT)
                    .post("/api/cohorts/" + cohort + "/effects")
                    .then()
                    .statusCode(201)
                    .body("revision", is(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "council", "finance-greve", "crm", "admin"})
    void nobodyButTheAnalystReadsOrTellsOne(String client) {
        var effects = "/api/cohorts/" + UUID.randomUUID() + "/effects";
        as(client).get(effects).then().statusCode(403);
        as(client).body(EFFECT).post(effects).then().statusCode(403);
    }

    @Test
    void ofNoCohortNothingIsTold() {
        tell(UUID.randomUUID().toString(), EFFECT)
                .then()
                .statusCode(404)
                .body("type", is("/problems/cohort-not-found"));
    }

    @Test
    void itWorksInABrowser() {
        var cohort = frozen(2014);
        var page = "/cohorts/" + cohort + "/effects";
        form().get(page).then().statusCode(200).body(containsString("Der er ikke målt nogen effekt endnu"));
        filled().formParam("controlGrowth", "")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("id=\"controlGrowth-error\""))
                .body(containsString("value=\"14,2\""));
        filled().formParam("controlGrowth", "3,1").post(page).then().statusCode(303);
        form().get(page).then().body(containsString("11,1")).body(containsString("Omsætning"));
    }

    private static RequestSpecification filled() {
        return form().formParam("_key", UUID.randomUUID().toString())
                .formParam("segment", "GROWTH")
                .formParam("indicator", "TURNOVER")
                .formParam("guidedCompanies", "6")
                .formParam("guidedGrowth", "14,2")
                .formParam("controlCompanies", "870")
                .formParam("measuredOn", "30-03-2020")
                .formParam("source", "Effektmåling, tabel 3");
    }

    private static RequestSpecification form() {
        return as("analyst")
                .contentType(ContentType.URLENC.withCharset(UTF_8))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }

    private static Response tell(String cohort, String effect) {
        return as("analyst").body(effect).post("/api/cohorts/" + cohort + "/effects");
    }

    /** A cohort of six companies, of which nothing is told; made by whoever asks for it first. */
    private static String known2011() {
        var known = as("analyst")
                .get("/api/cohorts?limit=200")
                .<String>path("items.find { it.completedFrom == '2011-01-01' }?.id");
        return known == null ? frozen(2011) : known;
    }

    /** Six companies, guided in the year. */
    private static String frozen(int year) {
        IntStream.range(0, 6).forEach(each -> course(LocalDate.of(year, 3, 15)));
        return freeze(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).path("id");
    }

    private static Response freeze(LocalDate from, LocalDate until) {
        return as("analyst")
                .body(Map.of("name", "Prøve", "completedFrom", from.toString(), "completedUntil", until.toString()))
                .post("/api/cohorts");
    }

    private static void course(LocalDate completedOn) {
        as("triage")
                .body(IMPORT.replace("12345674", newCvr())
                        .replace("2021-02-01", completedOn.minusMonths(2).toString())
                        .replace("2021-05-31", completedOn.toString()))
                .post("/api/courses")
                .then()
                .statusCode(201);
    }
}
