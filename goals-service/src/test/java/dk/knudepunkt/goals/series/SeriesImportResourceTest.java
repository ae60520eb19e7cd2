package dk.knudepunkt.goals.series;

import static dk.knudepunkt.goals.Callers.as;
import static dk.knudepunkt.goals.Callers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.demo.InventedTables;
import dk.knudepunkt.platform.statistics.StatTable;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented tables are taken in first; each test then takes tables of years of its own. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SeriesImportResourceTest {

    private static final String IMPORTS = "/api/goals/series-imports";
    private static final String INDICATORS = "/api/goals/indicators/";
    private static final String HEADING = "OMRÅDE;SEKTOR;TID;INDHOLD\n";

    @BeforeEach
    void takeInTheInvented() throws IOException {
        for (var table : InventedTables.NAMES) {
            as("analyst")
                    .contentType("text/csv; charset=UTF-8")
                    .header("Idempotency-Key", "invented-" + table)
                    .queryParam("table", table)
                    .queryParam("extractedOn", "2021-11-04")
                    .queryParam("invented", true)
                    .body(InventedTables.read(table))
                    .post(IMPORTS)
                    .then()
                    .statusCode(201);
        }
    }

    /** 2018 is made up to come out as the papers do: 4,199 of 44,200 companies are 9.5 %; the second regions are at 381 and 465. */
    @Test
    void indicatorsAreMadeOfTablesAndTheirTargetsFollowTheOthers() {
        as("council")
                .get(INDICATORS + "export-share")
                .then()
                .statusCode(200)
                .body("path.find { it.year == 2018 }.value", is(9.5f))
                .body("now.year", is(2019))
                .body("now.value", is(9.8f))
                .body("now.valueWhenSet", is(9.5f))
                .body("now.goalpostWhenSet", is(13.5f))
                .body("now.goalpost", is(13.8f))
                .body("now.movement", is("BOTH"))
                .body("invented", is(true))
                .body("path", hasSize(15))
                .body("path.find { it.year == 2030 }.required", is(13.8f))
                .body("path.find { it.year == 2030 }.value", nullValue());
        as("council")
                .get(INDICATORS + "productivity-trade-transport")
                .then()
                .body("path.find { it.year == 2018 }.value", is(308))
                .body("path.find { it.year == 2018 }.goalpost", is(381))
                .body("now.goalpost", is(394));
        as("council")
                .get(INDICATORS + "productivity-business-services")
                .then()
                .body("path.find { it.year == 2018 }.value", is(287))
                .body("path.find { it.year == 2018 }.goalpost", is(465));
    }

    /** The three that no table of the StatBank holds come out as the papers do as well; all eight have the country and five regions. */
    @ParameterizedTest
    @CsvSource({
        "export-share, 9.5, 13.6",
        "higher-education-share, 17.3, 28.2",
        "productivity-trade-transport, 308, ",
        "productivity-business-services, 287, ",
        "job-growth, 1.4, 1.9",
        "green-revenue-growth, 5.9, ",
        "bio-food-employment-share, 6.5, ",
        "high-growth-share, 14.3, "
    })
    void allEightHaveSeries(String code, String region, @Nullable String country) {
        var series = as("council").get(INDICATORS + code + "/series").jsonPath();
        for (var area : List.of("000", "081", "082", "083", "084", "085")) {
            assertThat(series.getList("findAll { it.area == '%s' && it.invented }.year".formatted(area)))
                    .as(area)
                    .contains(2017, 2018, 2019);
        }
        var of2018 = "find { it.year == 2018 && it.area == '%s' }.value";
        assertThat(series.getString(of2018.formatted("085"))).isEqualTo(region);
        if (country != null) {
            assertThat(series.getString(of2018.formatted("000"))).isEqualTo(country);
        }
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        as("council")
                .get(INDICATORS + "productivity-trade-transport/series")
                .then()
                .body("find { it.area == '085' && it.year == 2018 }.sourceTable", is("NRBB10; NRBP10"))
                .body("find { it.area == '085' && it.year == 2018 }.extractedOn", is("2021-11-04"))
                .body("find { it.area == '085' && it.year == 2018 }.invented", is(true))
                .body("find { it.area == '084' && it.year == null }.value", is(473))
                .body("find { it.area == '084' && it.year == null }.sourceTable", containsString("strategiske mål"))
                .body("find { it.area == '084' && it.year == null }.extractedOn", nullValue());
    }

    @Test
    void theFactsOfThePapersAreSeriesToo() {
        as("council")
                .get("/api/goals/series/bio-food-full-time/values")
                .then()
                .body("find { it.year == null }.value", is(13_684))
                .body("find { it.year == null }.holds", is(true));
        as("council").get("/api/goals/series/green-revenue/values").then().body("[0].value", is(18_000_000_000L));
        as("council").get("/api/goals/series/nothing/values").then().statusCode(404);
    }

    @Test
    void aLaterExtractIsARevisionThatIsWithdrawnWithATrace() {
        take("RAS301", "2001-11-04", HEADING + "085;PRIV;2000;100\n000;PRIV;2000;1000")
                .statusCode(201);
        take("RAS301", "2002-11-04", HEADING + "085;PRIV;2000;110\n000;PRIV;2000;1000\n084;PRIV;2000;..")
                .statusCode(201)
                .body("figures.added", is(0))
                .body("figures.changed", is(1))
                .body("figures.unchanged", is(1))
                .body("figures.leftOut", is(1))
                .body("actions", hasItem("withdrawal"));
        var wrong = take("RAS301", "2003-11-04", HEADING + "085;PRIV;2000;999").extract();
        assertThat(held(2000)).isEqualTo(999);

        var at = IMPORTS + "/" + wrong.<String>path("id") + "/withdrawal";
        var reason = "{\"reason\": \"Forkert tabel\"}";
        as("analyst")
                .contentType("application/json")
                .body(reason)
                .post(at)
                .then()
                .statusCode(428);
        as("analyst")
                .contentType("application/json")
                .header("If-Match", wrong.header("ETag"))
                .body("{\"reason\": \" \"}")
                .post(at)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/reason"));
        as("analyst")
                .contentType("application/json")
                .header("If-Match", wrong.header("ETag"))
                .body(reason)
                .post(at)
                .then()
                .statusCode(200)
                .body("withdrawn.reason", is("Forkert tabel"))
                .body("actions", empty());
        as("analyst")
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(at)
                .then()
                .statusCode(409)
                .body("type", is("/problems/series-import-withdrawn"));

        assertThat(held(2000)).isEqualTo(110);
        as("council")
                .get("/api/goals/series/private-employees/values")
                .then()
                .body("findAll { it.year == 2000 && it.area == '085' }.value", is(List.of(100, 110, 999)));
    }

    @Test
    void aDryRunKeepsNothing() {
        taking("RAS301", "2005-11-04")
                .queryParam("dryRun", true)
                .body(HEADING + "085;PRIV;2004;104")
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("figures.added", is(1));

        as("council").get("/api/goals/series/private-employees/values").then().body("year", not(hasItem(2004)));
    }

    @Test
    void repeatedWithItsKeyItIsOneImportAndOtherwiseUnchanged() {
        var key = UUID.randomUUID().toString();
        var table = HEADING + "085;PRIV;2006;106";
        var first = taking("RAS301", "2007-11-04")
                .header("Idempotency-Key", key)
                .body(table)
                .post(IMPORTS);
        var again = taking("RAS301", "2007-11-04")
                .header("Idempotency-Key", key)
                .body(table)
                .post(IMPORTS);

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        take("RAS301", "2007-11-04", table).statusCode(201).body("figures.unchanged", is(1));
        take("RAS301", "2007-11-04", table.replace("106", "107"))
                .statusCode(409)
                .body("type", is("/problems/series-extract-differs"));
    }

    /** What the third says is best by now, and still no second table can be the first's extract of that day. */
    @Test
    void aSecondTableOfASupersededDayIsRefused() {
        var table = HEADING + "085;PRIV;2010;110";
        take("RAS301", "2011-11-04", table).statusCode(201);
        take("RAS301", "2012-11-04", table.replace(";110", ";111")).statusCode(201);

        take("RAS301", "2011-11-04", table.replace(";110", ";112"))
                .statusCode(409)
                .body("type", is("/problems/series-extract-differs"))
                .body("errors[0].pointer", is("/extractedOn"));
        take("RAS301", "2011-11-04", table).statusCode(201);
        assertThat(held(2010)).isEqualTo(111);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        take("RAS301", "2013-11-04", HEADING + "085;PRIV;2012;x\n000;PRIV;2012;1\n999;PRIV;2012;2")
                .statusCode(422)
                .body("type", is("/problems/series-no-number"))
                .body("errors.detail", hasSize(2))
                .body("errors[0].detail", containsString("Række 2, kolonne INDHOLD"))
                .body("errors[1].detail", containsString("Række 4, kolonne OMRÅDE"));
        as("council").get("/api/goals/series/private-employees/values").then().body("year", not(hasItem(2012)));
    }

    @ParameterizedTest
    @CsvSource({
        "FOLK1A, 2021-11-04, 422, series-unknown-table",
        "RAS301, 2027-11-04, 422, series-extracted-in-future",
        "RAS301, 2021-11-05, 422, series-no-number"
    })
    void whatIsWrongIsNamedAndNothingIsKept(String table, String extractedOn, int status, String slug) {
        take(table, extractedOn, HEADING + "085;PRIV;2008;108\n085;PRIV;2009;x")
                .statusCode(status)
                .body("type", is("/problems/" + slug))
                .body("detail", notNullValue());

        as("council").get("/api/goals/series/private-employees/values").then().body("year", not(hasItem(2008)));
    }

    @Test
    void withoutADayOrWithAnUnknownParameterItIsRefused() {
        as("analyst")
                .contentType("text/csv")
                .body(HEADING)
                .post(IMPORTS + "?table=RAS301")
                .then()
                .statusCode(422);
        as("analyst")
                .contentType("text/csv")
                .body(HEADING)
                .post(IMPORTS + "?table=RAS301&extractedOn=2021-01-01&dry=true")
                .then()
                .statusCode(400);
        as("analyst").get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("council").get(IMPORTS).then().statusCode(403);
    }

    /** What one service writes the reader of all reads. */
    @Test
    void theCubeIsReadBackByTheReaderOfTables() {
        var cube =
                as("council").get(INDICATORS + "export-share/series/json-stat").asString();
        var table = StatTable.read(cube.getBytes(StandardCharsets.UTF_8), null, Set.of());

        var area = table.dimension(Set.of("area"));
        var year = table.dimension(Set.of("year"));
        assertThat(table.cells()).anySatisfy(cell -> {
            assertThat(cell.at(area)).isEqualTo("085");
            assertThat(cell.at(year)).isEqualTo("2018");
            assertThat(cell.value()).isEqualTo("9.5");
        });
    }

    @Test
    void anIndicatorIsALineWithItsTable() {
        reading("council", "da")
                .get("/goals/indicators/export-share")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<polyline class=\"ours\""),
                        containsString("<polyline class=\"benchmark\""),
                        containsString("Både målet og vi har flyttet os"),
                        containsString("Opdigtet"),
                        containsString("tallenes år er ikke oplyst")));
        reading("council", "da").get("/goals/indicators/nothing").then().statusCode(404);
        as("council")
                .get(INDICATORS + "export-share/series?format=CSV")
                .then()
                .body(containsString("indicator,area,nameDa,nameEn,year,value"));
        as("council")
                .get(INDICATORS + "export-share/series?knownAt=2020-01-01")
                .then()
                .body("", empty());
    }

    /** The best that is held of the region's private employees in a year. */
    private static int held(int year) {
        return as("council")
                .get("/api/goals/series/private-employees/values")
                .path("find { it.year == %d && it.area == '085' && it.holds }.value".formatted(year));
    }

    private static ValidatableResponse take(String table, String extractedOn, String content) {
        return taking(table, extractedOn).body(content).post(IMPORTS).then();
    }

    private static RequestSpecification taking(String table, String extractedOn) {
        return as("analyst")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("table", table)
                .queryParam("extractedOn", extractedOn);
    }
}
