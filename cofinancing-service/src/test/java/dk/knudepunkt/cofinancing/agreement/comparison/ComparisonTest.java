package dk.knudepunkt.cofinancing.agreement.comparison;

import static io.restassured.RestAssured.given;
import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.cofinancing.Upload;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ComparisonTest {

    private static final String COMPARISONS = "/api/cofinancing/comparisons";
    private static final String FOOD = """
            Kommune;Fødevarer;I alt
            Greve;500;500
            Slagelse;100;100
            I alt;600;600
            """;

    @Test
    void theTableOf2021HasSixWrongTotalsAndNothingElse() {
        var answer = as("council").get(COMPARISONS + "/2021");

        answer.then()
                .statusCode(200)
                .body("amounts", is(68))
                .body("totals", is(22))
                .body("findings", hasSize(6));
        assertThat(answer.jsonPath()
                        .<String>getList("findings.collect { it.municipality + ' ' + it.printed + ' ' + it.right }"))
                .containsExactly(
                        "Næstved 662825 662826",
                        "Solrød 61396 61394",
                        "Guldborgsund 158008 158007",
                        "Ringsted 91270 91269",
                        "Sorø 78556 78557",
                        "Vordingborg 118564 118565");
        assertThat(answer.jsonPath().<String>getList("findings.kind")).containsOnly("ROW_TOTAL");
        assertThat(answer.jsonPath().<String>getList("findings.explanation"))
                .containsOnly("ROUNDED_FROM_UNROUNDED_SUM");
        answer.then()
                .body("findings.find { it.municipality == 'Solrød' }.exact", is(61_395.54f))
                .body("ignoredColumns", is(List.of("Befolkning 2021 /k1", "Procent")));
    }

    @Test
    void aRightTableHasNoFindings() {
        compare(FOOD.replace("Fødevarer", "Food") + "\n;;\n")
                .statusCode(200)
                .body("findings.kind", is(List.of("MISSING_ROW", "MISSING_ROW", "MISSING_COLUMN")));
        compare("""
                municipality,food,robotics
                101,,700
                Greve Kommune,500,200
                Solrød,-,100
                Slagelse,100,
                """)
                .statusCode(200)
                .body("findings", empty())
                .body("amounts", is(5))
                .body("totals", is(0));
    }

    @Test
    void everyKindOfErrorIsFoundOnce() {
        compare("""
                Kommune;Fødevarer;Robotter;I alt
                København;;700;701
                Greve;501;200;701
                Solrød;;;
                I alt;500;900;1.400
                """)
                .statusCode(200)
                .body(
                        "findings.collect { [it.kind, it.municipality, it.cluster, it.printed, it.right] }",
                        is(List.of(
                                asList("ROW_TOTAL", "København", null, 701, 700),
                                List.of("AMOUNT", "Greve", "food", 501, 500),
                                asList("AMOUNT", "Solrød", "robotics", null, 100),
                                asList("COLUMN_TOTAL", null, "food", 500, 501),
                                asList("GRAND_TOTAL", null, null, 1_400, 1_401),
                                asList("MISSING_ROW", "Slagelse", null, null, 100))))
                .body("findings[0].explanation", is("NONE"))
                .body("findings[0].exact", nullValue());
    }

    @Test
    void oldSpreadsheetsWriteInTheirOwnEncoding() {
        as("council")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .queryParam("year", 2031)
                .body(FOOD.getBytes(Charset.forName("windows-1252")))
                .post(COMPARISONS)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommune;Fødevarer~Atlantis;1 | unknown-municipality | Linje 2: Atlantis",
                "Kommune;Fødevarer~Greve;1~~Greve;2 | repeated-row | Linje 4: Greve",
                "Kommune;Fødevarer~I alt;1~Samlet;2~Greve;1 | repeated-row | Linje 3: Samlet",
                "Kommune;Fødevarer~Greve;33.424,50 kr. | decimals | Linje 2, Fødevarer: 33.424,50 kr.",
                "Kommune;Fødevarer~Greve;mange | not-an-amount | mange",
                "Kommune;Fødevarer~Greve;1;2 | table-row-uneven | Række 2 har 3 felter",
                "Kommune;Fisk~Greve;1 | unknown-column | food, robotics",
                "Kommune;Fødevarer;food~Greve;1;1 | repeated-column | food",
                "Kommune;Fødevarer;I alt;Samlet~Greve;1;1;1 | repeated-column | Samlet",
                "Kommune;Fødevarer~I alt;1 | without-rows | mindst én kommune",
                "Kommune | without-header | Første linje",
                "'' | without-header | Første linje",
                "Kommune;Befolkning~Greve;1 | without-header | mindst én klynge"
            })
    void whatCannotBeReadIsNamedAtItsPlace(String table, String slug, String told) {
        compare(table.replace('~', '\n'))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith(slug))
                .body("detail", containsString(told));
    }

    @Test
    void strayQuotesAreNoFailure() {
        compare("Kommune;Fødevarer\n\"Greve\" x;\"1").statusCode(422);
    }

    @Test
    void aLargeFileIsRefusedByItsSize() {
        compare("Kommune;Fødevarer\n" + "Greve;1\n".repeat(40_000))
                .statusCode(413)
                .body("type", containsString("printed-table-too-large"));
    }

    @Test
    void aFileOf50MegabytesIsRefused() throws IOException {
        assertThat(Upload.of50Megabytes(COMPARISONS + "?year=2021", "Kommune;Fødevarer\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("printed-table-too-large");
    }

    @ParameterizedTest
    @CsvSource({"1999, 404", "soon, 400", "'', 422"})
    void theYearMustHaveAgreements(String year, int status) {
        as("council")
                .contentType("text/csv")
                .queryParam("year", year)
                .body(FOOD)
                .post(COMPARISONS)
                .then()
                .statusCode(status);
        as("council")
                .get(COMPARISONS + "/2022")
                .then()
                .statusCode(404)
                .body("type", containsString("no-printed-table"));
    }

    @Test
    void thePageShowsTheSixAndExplainsEach() {
        var page = as("council")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/cofinancing/2021/comparison");

        page.then()
                .statusCode(200)
                .body(containsString("6 steder er tabellen ikke rigtig"))
                .body(containsString("<summary>Hvad tælles? Beløb</summary>"))
                .body(containsString("<summary>Hvad tælles? Totaler</summary>"));
        assertThat(page.htmlPath().<String>getList("**.findAll { it.name() == 'tbody' }[0].tr.th*.text()"))
                .contains("Solrød, i alt");
        assertThat(page.asString())
                .contains("De nøjagtige andele giver tilsammen 61.395,54")
                .contains("hver for sig og giver 61.394.");
    }

    @Test
    void thePageTakesAFileAndNamesWhatIsWrongWithIt() {
        upload(FOOD)
                .statusCode(200)
                .body(containsString("Den fil, du har sendt"))
                .body(containsString("Klyngen mangler"));
        upload("Kommune;Fisk\nGreve;1\n")
                .statusCode(422)
                .body(containsString("href=\"#table\""))
                .body(containsString("Fisk"));
        upload("")
                .statusCode(422)
                .body(containsString("id=\"table-error\""))
                .body(containsString("Vælg en fil med tabellen."));
        as("council")
                .accept("text/html")
                .get("/cofinancing/2022/comparison")
                .then()
                .statusCode(200)
                .body(containsString("Der følger ingen trykt tabel med"));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARISONS + "/2021", "/cofinancing/2021/comparison"})
    void aCallerWithoutTokenIsRefused(String path) {
        given().get(path).then().statusCode(401);
    }

    private static ValidatableResponse upload(String table) {
        return as("council")
                .accept("text/html")
                .header("Accept-Language", "da")
                .multiPart("table", "table.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/cofinancing/2031/comparison")
                .then();
    }

    private static ValidatableResponse compare(String table) {
        return as("council")
                .header("Accept-Language", "da")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("year", 2031)
                .body(table)
                .post(COMPARISONS)
                .then();
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
