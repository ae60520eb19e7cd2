package dk.knudepunkt.goals.overview;

import static dk.knudepunkt.goals.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.goals.cube.Cubes;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ContractResourceTest {

    @Inject
    SessionFactory sessions;

    @Test
    void yearsAreThatOfThePapersAndTheOneOnTheWallInCopenhagen() {
        as("council")
                .get("/api/goals/contracts")
                .then()
                .statusCode(200)
                .body("findAll { it.house == 'sjaelland' }.year", contains(2021, 2026));
    }

    @Test
    void contractOf2021IsWhole() {
        as("council")
                .get("/api/goals/contracts/2021")
                .then()
                .statusCode(200)
                .body("parties", contains("KKR Sjælland", "Erhvervshus Sjælland"))
                .body("carriedOverFrom", nullValue())
                .body("goals", hasSize(18))
                .body("goals.no", is(IntStream.rangeClosed(1, 18).boxed().toList()))
                .body("goals.targets.flatten()", hasSize(51))
                .body("goals[1].targets", empty())
                .body("goals[1].note.en", is("Settled under goal 10"))
                .body("goals[0].reporting[0].from", is("Erhvervsstyrelsen"))
                .body("goals[8].targets.code", contains("9.1", "9.2", "9.3"))
                .body("goals[8].targets[0].figure.value", notNullValue())
                .body("goals[8].targets[0].figure.n", notNullValue())
                .body("goals[8].targets[0].reported.value", is(626))
                .body("goals[8].targets[0].links.figure", is("/api/goals/contracts/2021/targets/9.1/figure"))
                .body("goals[0].targets[0].laterTargets[0].value", is(50))
                .body("goals[0].targets[0].figure.value", nullValue())
                .body("goals[0].targets[0].figure.reason", is("NOT_FED_YET"));
    }

    @Test
    void thisYearsContractRepeatsTheTermsAndNotTheResults() {
        var agreed = contract(2021);
        var carried = contract(2026);
        assertEquals(2021, carried.getInt("carriedOverFrom"));
        var wanted = "goals.targets.flatten().collectEntries { [it.code, it.target] }";
        Map<String, Object> was = agreed.getMap(wanted);
        Map<String, Object> is = carried.getMap(wanted);
        assertEquals(51, is.size());
        // What was agreed in 2021 for 2023 has fallen due.
        was.putAll(Map.of("1.1", 50, "6.2", 63));
        assertEquals(was, is);
        assertEquals(0, carried.getInt("goals.targets.flatten().findAll { it.reported || it.baseline }.size()"));
        assertEquals(
                List.of("SHORT"),
                as("council")
                        .get("/api/goals/contracts/2026/targets/9.1/figure")
                        .path("definition.rules.of[0].values"));
    }

    @Test
    void wholeContractCostsFewQueries() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        // What runs beside, mails that are due for one, is counted with it: the least of ten is the contract's own.
        var queries = LongStream.generate(() -> {
                    statistics.clear();
                    contract(2021);
                    return statistics.getPrepareStatementCount();
                })
                .limit(10)
                .min();
        // The facts are read without Hibernate.
        assertEquals(OptionalLong.of(2), queries);
    }

    @Test
    void flatSeriesHasARowPerTarget() {
        as("analyst")
                .get("/api/goals/contracts/2021/figures")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("", hasSize(51))
                .body("year", everyItem(is(2021)))
                .body("find { it.code == '9.2' }.target", is(385))
                .body("find { it.code == '9.2' }.reportedValue", is(185))
                .body("find { it.code == '3.1' }.reportedOperations", is(82))
                .body("find { it.code == '3.1' }.reportedGrowth", is(89))
                .body("find { it.code == '1.1' }.containsKey('value')", is(true));
    }

    @Test
    void flatSeriesComesAsJsonStat() {
        var cube = as("analyst").header("Accept-Language", "en").get("/api/goals/contracts/2021/figures/json-stat");
        cube.then()
                .statusCode(200)
                .body("class", is("dataset"))
                .body("id", contains("contents", "time", "target", "column"))
                .body("size[2]", is(51))
                .body("role.time", contains("time"))
                .body("dimension.target.category.label.'9.1'", is("9.1 Short courses (courses)"));
        var asked = Map.of("time", "2021", "target", "9.2");
        assertEquals("385", Cubes.value(cube.asByteArray(), asked, "column", "target"));
        assertEquals("185", Cubes.value(cube.asByteArray(), asked, "column", "reportedValue"));
        // Of 1.1 nothing is counted, which is not nought.
        assertEquals("", Cubes.value(cube.asByteArray(), Map.of("time", "2021", "target", "1.1"), "column", "n"));
        as("analyst")
                .header("If-None-Match", cube.header("ETag"))
                .header("Accept-Language", "en")
                .get("/api/goals/contracts/2021/figures/json-stat")
                .then()
                .statusCode(304);
        RestAssured.get("/api/goals/contracts/2021/figures/json-stat").then().statusCode(401);
    }

    @Test
    void flatSeriesComesAsCsv() {
        var csv = as("analyst").accept("text/csv").get("/api/goals/contracts/2021/figures");
        csv.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"figures-2021.csv\"");
        var lines = csv.asString().lines().toList();
        assertEquals(52, lines.size());
        assertEquals(String.join(",", FigureRow.COLUMNS), lines.getFirst());
        assertEquals(
                csv.asString(),
                as("analyst")
                        .get("/api/goals/contracts/2021/figures?format=CSV")
                        .asString());
    }

    @Test
    void danishSpreadsheetGetsItsOwnProfile() {
        as("analyst")
                .get("/api/goals/contracts/2021/figures?format=DANISH_CSV")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("\uFEFFyear;goal;code;"))
                .body(containsString(";FACTOR;2,6;"));
    }

    @Test
    void columnsOfTheCsvAreTheFieldsOfTheJson() {
        Map<String, Object> row = as("analyst")
                .get("/api/goals/contracts/2021/figures")
                .jsonPath()
                .getMap("[0]");
        assertEquals(FigureRow.COLUMNS, List.copyOf(row.keySet()));
    }

    @Test
    void unknownFormatIsNamed() {
        as("analyst")
                .header("Accept-Language", "en")
                .get("/api/goals/contracts/2021/figures?format=XML")
                .then()
                .statusCode(400)
                .body("detail", containsString("JSON, CSV, DANISH_CSV"));
        as("analyst")
                .accept("application/xml")
                .get("/api/goals/contracts/2021/figures")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/goals/contracts",
                "/api/goals/contracts/2021",
                "/api/goals/contracts/2021/figures",
                "/api/goals/contracts/2021/figures?format=CSV"
            })
    void whatIsUnchangedIsNotSentAgain(String path) {
        var tag = as("council").get(path).header("ETag");
        as("council")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .body(is(""));
        as("council").header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/goals/contracts/abc",
                "/api/goals/contracts/20211",
                "/api/goals/contracts/abc/figures",
                "/api/goals/contracts/abc/targets/9.1/figure",
                "/api/goals/contracts/abc/targets/9.1/figure/members",
                "/goals/contracts/abc",
                "/goals/contracts/abc/targets/9.1"
            })
    void whatIsNoYearIsNamedAsSuch(String path) {
        as("council")
                .get(path)
                .then()
                .statusCode(400)
                .body("type", is("/problems/contract-address-malformed"))
                .body("errors.pointer", contains("/contract"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/goals/contracts/1999", "/api/goals/contracts/1999/figures"})
    void unknownYearNamesTheYears(String path) {
        as("council")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        is(
                                "Der findes ingen resultatkontrakt for 1999. Der er kontrakter for: 2021, 2026, fjordland-2021, fjordland-2026."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les-solroed",
                "triage",
                "developer",
                "kam",
                "analyst",
                "council",
                "finance-greve",
                "crm",
                "admin"
            })
    void everyRoleReadsTheContract(String client) {
        for (var path : List.of("", "/2021", "/2021/figures")) {
            as(client).get("/api/goals/contracts" + path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2021", "/2021/figures"})
    void nobodyReadsWithoutAToken(String path) {
        RestAssured.get("/api/goals/contracts" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body(not(containsString("KKR")));
    }

    private static JsonPath contract(int year) {
        return as("council").get("/api/goals/contracts/" + year).jsonPath();
    }
}
