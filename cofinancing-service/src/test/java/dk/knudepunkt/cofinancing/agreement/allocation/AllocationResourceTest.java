package dk.knudepunkt.cofinancing.agreement.allocation;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.series.Spreadsheet;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AllocationResourceTest {

    private static final String ALLOCATIONS = "/api/cofinancing/allocations";

    @Test
    void theAmountsOf2021AreThePrintedOnes() {
        var computed = as("council").get(ALLOCATIONS + "/2021/lines").as(new TypeRef<List<AllocationRow>>() {});

        assertThat(computed.stream()
                        .collect(toMap(row -> row.cluster() + " " + row.municipality(), AllocationRow::amount)))
                .isEqualTo(PrintedTable.of2021().stream()
                        .collect(toMap(line -> line.cluster() + " " + line.municipality(), PrintedTable.Line::amount)));
    }

    @Test
    void theAllocationOf2021ClosesInBothDirections() {
        var answer = as("council").get(ALLOCATIONS + "/2021");

        answer.then()
                .statusCode(200)
                .body("total", is(4_000_000))
                .body("clusters.lines.flatten().amount.sum()", is(4_000_000))
                .body("municipalities", hasSize(17))
                .body("municipalities.total.sum()", is(4_000_000))
                .body(
                        "clusters.collect { it.lines.amount.sum() }",
                        is(List.of(1_000_000, 1_000_000, 1_000_000, 1_000_000)))
                .body("municipalities.find { it.code == '253' }.total", is(132_304));
    }

    @Test
    void aClusterShowsWhatDecidesItsAmounts() {
        as("council")
                .get(ALLOCATIONS + "/2021")
                .then()
                .rootPath("clusters.find { it.code == 'food' }")
                .body("name.da", is("Fødevarer"))
                .body("name.en", is("Food"))
                .body("agreementVersion", is(1))
                .body("budget", is(1_000_000))
                .body("lead", is("330"))
                .body("leadShare", is(500_000))
                .body("key.kind", is("POPULATION"))
                .body("population.keyDate", is("2021-01-01"))
                .body("population.source", startsWith("KKR Sjælland"))
                .body("population.extractedOn", nullValue())
                .body("roundingRule", is("LARGEST_REMAINDER"))
                .body("lines[0]", is(Map.of("municipalityCode", "253", "population", 50_514, "amount", 33_245)));
    }

    @Test
    void anotherYearMayHaveOtherClustersPartiesAndKeyDates() {
        as("council")
                .get(ALLOCATIONS + "/2031")
                .then()
                .body("total", is(1_600))
                .body("clusters.code", is(List.of("food", "robotics")))
                .body("clusters.population.keyDate", is(List.of("2021-01-01", "2030-10-01")))
                .body("clusters[1].population.extractedOn", is("2030-11-12"))
                .body("clusters[0].lines.amount", is(List.of(500, 100)))
                .body("clusters[1].lines.amount", is(List.of(700, 200, 100)))
                .body("municipalities.name", is(List.of("København", "Greve", "Solrød", "Slagelse")))
                .body("municipalities.total", is(List.of(700, 700, 100, 100)));
    }

    @Test
    void theYearsAreListed() {
        as("council").get(ALLOCATIONS).then().statusCode(200).body("year", is(List.of(2021, 2022, 2023, 2024, 2031)));
    }

    @Test
    void theLinesAreRows() {
        as("council")
                .get(ALLOCATIONS + "/2031/lines")
                .then()
                .contentType(ContentType.JSON)
                .body(
                        "[0]",
                        is(Map.of(
                                "year",
                                2031,
                                "cluster",
                                "food",
                                "municipalityCode",
                                "253",
                                "municipality",
                                "Greve",
                                "amount",
                                500)));
    }

    @Test
    void theLinesComeAsPlainCsv() {
        as("council")
                .accept("text/csv")
                .get(ALLOCATIONS + "/2031/lines")
                .then()
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"cofinancing-2031.csv\"")
                .body(is("""
                        year,cluster,municipalityCode,municipality,amount
                        2031,food,253,Greve,500
                        2031,food,330,Slagelse,100
                        2031,robotics,101,København,700
                        2031,robotics,253,Greve,200
                        2031,robotics,269,Solrød,100
                        """.replace("\n", "\r\n")));
    }

    @Test
    void theNamedFormatWinsOverAccept() {
        var danish = as("council")
                .accept("text/html, */*;q=0.8")
                .queryParam("format", "DANISH_CSV")
                .get(ALLOCATIONS + "/2031/lines");

        danish.then().contentType("text/csv;charset=UTF-8").body(startsWith("\uFEFFyear;cluster;"));
        as("council")
                .accept("text/csv")
                .queryParam("format", "JSON")
                .get(ALLOCATIONS + "/2031/lines")
                .then()
                .contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2021", "/2021/lines", "/2021/lines?format=CSV"})
    void whatTheCallerAlreadyHasIsNotSentAgain(String path) {
        var tag = as("council").get(ALLOCATIONS + path).header("ETag");

        as("council")
                .header("If-None-Match", tag)
                .get(ALLOCATIONS + path)
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void everyFormatHasItsOwnTag() {
        assertThat(List.of("JSON", "CSV", "DANISH_CSV"))
                .extracting(format -> as("council")
                        .queryParam("format", format)
                        .get(ALLOCATIONS + "/2021/lines")
                        .header("ETag"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Der er aftaler for: 2021, 2022, 2023, 2024, 2031.",
                "en | There are agreements for: 2021, 2022, 2023, 2024, 2031."
            })
    void aYearWithoutAgreementNamesTheYearsThatHaveOne(String language, String years) {
        for (var path : List.of("/2025", "/2025/lines")) {
            as("council")
                    .header("Accept-Language", language)
                    .get(ALLOCATIONS + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/no-agreement"))
                    .body("detail", containsString("2025"))
                    .body("detail", endsWith(years));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "20211", "2021.0", "-2021", "２０２１", "2021'"})
    void whatIsNoYearIsRefused(String year) {
        for (var path : List.of("/{year}", "/{year}/lines")) {
            as("council")
                    .header("Accept-Language", "en")
                    .get(ALLOCATIONS + path, year)
                    .then()
                    .statusCode(400)
                    .body("type", is("/problems/malformed-parameter"))
                    .body("errors.pointer", contains("/year"));
        }
    }

    @Test
    void theLinesComeAsAWorkbookWithATagThatStays() {
        var workbook = as("council").queryParam("format", "XLSX").get(ALLOCATIONS + "/2031/lines");
        workbook.then()
                .contentType(Spreadsheet.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"cofinancing-2031.xlsx\"");
        as("council")
                .accept(Spreadsheet.MEDIA_TYPE)
                .header("If-None-Match", workbook.header("ETag"))
                .get(ALLOCATIONS + "/2031/lines")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownFormatIsRefused() {
        as("council")
                .queryParam("format", "ODS")
                .get(ALLOCATIONS + "/2021/lines")
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-parameter"));
        as("council")
                .accept("application/pdf")
                .get(ALLOCATIONS + "/2021/lines")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2021", "/2021/lines"})
    void aCallerWithoutTokenIsRefused(String path) {
        given().get(ALLOCATIONS + path).then().statusCode(401).body("type", is("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "les-solroed",
                "les-guldborgsund",
                "triage",
                "developer",
                "kam",
                "analyst",
                "council",
                "finance-greve",
                "crm",
                "admin"
            })
    void whoeverIsSignedInReadsAll(String caller) {
        for (var path : List.of("", "/2021", "/2021/lines")) {
            as(caller).get(ALLOCATIONS + path).then().statusCode(200);
        }
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
