package dk.knudepunkt.goals.balance;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.goals.course.CompletedCourse;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of 2021's first quarter, told of as if they were 2026's, and the courses of 2026. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BalanceResourceTest {

    private static final String BALANCE = "/api/goals/balance/2026";

    private static final Map<String, Integer> PEOPLE = Map.ofEntries(
            Map.entry("253", 50_514),
            Map.entry("259", 61_475),
            Map.entry("265", 88_889),
            Map.entry("269", 23_441),
            Map.entry("306", 32_923),
            Map.entry("316", 71_913),
            Map.entry("320", 36_713),
            Map.entry("326", 48_487),
            Map.entry("329", 34_847),
            Map.entry("330", 79_122),
            Map.entry("336", 23_034),
            Map.entry("340", 29_993),
            Map.entry("350", 28_173),
            Map.entry("360", 40_539),
            Map.entry("370", 83_181),
            Map.entry("376", 60_328),
            Map.entry("390", 45_268));

    @BeforeEach
    void peopleLiveThere() {
        tell("2026-01-01", PEOPLE);
        Awaitility.await().until(() -> as("analyst").get(BALANCE).statusCode() == 200);
    }

    @Test
    void aCourseMovesItsMunicipalityAndItsGroup() {
        var before = balance("analyst");
        CompletedCourse.of("SHORT", "2026-03-01").announce("2026-03-01T08:00:00Z", "336");
        Awaitility.await()
                .until(() -> balance("analyst").getLong("courses"), count -> count == before.getLong("courses") + 1);
        var after = balance("analyst");

        assertThat(courses(after, "336")).isEqualTo(courses(before, "336") + 1);
        assertThat(after.getLong("groups.find { it.code == 'RURAL' }.courses"))
                .isEqualTo(before.getLong("groups.find { it.code == 'RURAL' }.courses") + 1);
        assertThat(after.getLong("people.persons")).isEqualTo(838_840);
        assertThat(after.getBoolean("classification.ours")).isTrue();
        as("analyst")
                .get("/api/goals/contracts/2026/targets/10.1/figure")
                .then()
                .body("value", is(lowest(after)))
                .body("n", is((int) after.getLong("courses")));
    }

    @Test
    void whatIsSpreadAddsUp() {
        CompletedCourse.of("SHORT", "2026-03-01").announce("2026-03-01T08:00:00Z", "253");
        Awaitility.await().until(() -> courses(balance("analyst"), "253") > 0);
        var balance = balance("analyst");

        assertThat(balance.<Integer>getList("municipalities").size()).isEqualTo(17);
        for (var areas : List.of("groups", "municipalities")) {
            assertThat(balance.<Number>getList(areas + ".courses").stream()
                            .mapToLong(Number::longValue)
                            .sum())
                    .isEqualTo(balance.getLong("courses"));
            assertThat(balance.<Number>getList(areas + ".persons").stream()
                            .mapToLong(Number::longValue)
                            .sum())
                    .isEqualTo(838_840);
        }
    }

    @Test
    void theCouncilIsToldOfNoFewInAnyFormNorCanFindThem() {
        for (var municipality : List.of("360", "360", "390")) {
            CompletedCourse.of("SHORT", "2026-04-01").announce("2026-04-01T08:00:00Z", municipality);
        }
        Awaitility.await().until(() -> courses(balance("analyst"), "390") > 0);
        var all = balance("analyst");
        var few = PEOPLE.keySet().stream()
                .filter(code -> courses(all, code) > 0 && courses(all, code) < 5)
                .collect(Collectors.toSet());
        var shown = balance("council");
        var csv = as("council").get(BALANCE + "/areas?format=CSV").asString();

        for (var code : few) {
            assertThat(shown.<Object>get("municipalities.find { it.code == '%s' }.courses".formatted(code)))
                    .isNull();
            assertThat(shown.<Object>get("municipalities.find { it.code == '%s' }.missing".formatted(code)))
                    .isNull();
            assertThat(csv).containsPattern("(?m)^" + code + ",.*,,,,,,,,true\\r?$");
        }
        for (var group : List.of("TOWN", "RURAL")) {
            assertThat(hiddenIn(shown, group)).isNotEqualTo(1);
        }
        reading("council", "da").get("/goals/balance/2026").then().statusCode(200);
    }

    @Test
    void aLaterExtractOfADayIsTheOneThatHolds() {
        var more = PEOPLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> person.getValue() + 1_000));
        tell("2021-01-01", PEOPLE, "2021-02-11");
        tell("2021-01-01", more, "2022-02-11");
        tell("2021-01-01", PEOPLE, "2021-05-11");
        tell("2020-10-01", PEOPLE, "2025-05-11");

        Awaitility.await()
                .until(() -> as("analyst").get("/api/goals/balance/2021").path("people.persons"), is(838_840 + 17_000));
    }

    @Test
    void itIsTableMapAndFiles() {
        reading("council", "da")
                .get("/goals/balance/2026")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Bykommuner"),
                        containsString("Stevns"),
                        containsString("class=\"tile-map\""),
                        containsString("bilag 1"),
                        containsString("1. januar 2026")));
        reading("council", "en").get("/goals/balance/2026").then().body(containsString("Rural municipalities"));
        as("council").get(BALANCE + "/areas").then().body("", hasSize(19)).body("[0].code", is("TOWN"));
        as("council")
                .get(BALANCE + "/areas?format=XLSX")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void whatIsAskedForWronglyIsSaidToBe() {
        as("council").get("/api/goals/balance/1950").then().statusCode(404);
        as("council").get("/api/goals/balance/next").then().statusCode(400);
        as("council").get(BALANCE + "?group=TOWN").then().statusCode(400);
        as("council").get(BALANCE + "/areas?format=PDF").then().statusCode(400);
        RestAssured.get(BALANCE).then().statusCode(401);
    }

    private static int hiddenIn(JsonPath balance, String group) {
        return balance.<Object>getList("municipalities.findAll { it.hidden && it.group == '%s' }".formatted(group))
                .size();
    }

    private static Object lowest(JsonPath balance) {
        return Set.of("TOWN", "RURAL").stream()
                .map(group -> balance.getFloat("groups.find { it.code == '%s' }.percent".formatted(group)))
                .min(Float::compare)
                .orElseThrow();
    }

    private static JsonPath balance(String client) {
        return as(client).get(BALANCE).then().statusCode(200).extract().jsonPath();
    }

    private static long courses(JsonPath balance, String code) {
        return balance.getLong("municipalities.find { it.code == '%s' }.courses".formatted(code));
    }

    private static void tell(String keyDate, Map<String, Integer> people) {
        tell(keyDate, people, keyDate);
    }

    private static void tell(String keyDate, Map<String, Integer> people, String extractedOn) {
        var id = UUID.randomUUID();
        var counts = people.entrySet().stream()
                .map(person ->
                        "{\"municipalityCode\": \"%s\", \"persons\": %d}".formatted(person.getKey(), person.getValue()))
                .collect(Collectors.joining(","));
        Events.send("population", id.toString(), "population.registered.v1", """
                {"populationId": "%s", "keyDate": "%s", "source": "Danmarks Statistik, FOLK1A", "extractedOn": "%s",
                 "counts": [%s]}""".formatted(
                        id, keyDate, extractedOn, counts));
    }
}
