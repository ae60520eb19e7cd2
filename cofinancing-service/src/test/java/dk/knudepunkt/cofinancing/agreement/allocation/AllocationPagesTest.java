package dk.knudepunkt.cofinancing.agreement.allocation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AllocationPagesTest {

    private static final String TABLE = "**.findAll { it.name() == 'table' }[0]";

    @Test
    void theTableIsTheOneTheCouncilKnows() {
        var page = page("da", "/cofinancing/2021");

        assertThat(heads(page))
                .containsExactly(
                        "Kommune",
                        "Bygge og anlæg",
                        "Miljøteknologi",
                        "Fødevarer",
                        "Life Science",
                        "I alt",
                        "Kr. pr. indbygger",
                        "Folketal1. januar 2021");
        assertThat(row(page, "Greve"))
                .containsExactly("33.424", "33.678", "33.245", "31.957", "132.304", "2,62", "50.514");
        assertThat(row(page, "I alt"))
                .containsExactly("1.000.000", "1.000.000", "1.000.000", "1.000.000", "4.000.000", "–", "838.840");
    }

    @Test
    void theReaderMayReadEnglish() {
        var page = page("en", "/cofinancing/2021");

        assertThat(heads(page)).startsWith("Municipality", "Construction", "Environmental technology");
        assertThat(row(page, "Total")).startsWith("1,000,000");
    }

    @Test
    void municipalitiesStandInTheOrderOfTheDanishAlphabet() {
        assertThat(page("da", "/cofinancing/2021")
                        .htmlPath()
                        .<String>getList(TABLE + ".tbody.tr.collect { it.th.text().trim() }"))
                .startsWith("Faxe", "Greve")
                .containsSubsequence("Lejre", "Lolland", "Næstved", "Odsherred")
                .endsWith("Stevns", "Vordingborg", "I alt");
    }

    @ParameterizedTest
    @CsvSource({
        "total, Roskilde, Næstved",
        "food, Slagelse, Roskilde",
        "perInhabitant, Kalundborg, Slagelse",
        "nothing, Faxe, Greve"
    })
    void rowsAreSortedByLinksOfTheirHeads(String sort, String first, String second) {
        var page = page("da", "/cofinancing/2021?sort=" + sort);

        assertThat(page.htmlPath().<String>getList(TABLE + ".tbody.tr*.th*.text()"))
                .startsWith(first, second);
        page.then().body(containsString("href=\"?sort=food\""));
    }

    @Test
    void whoeverIsNoPartyHasNoAmountAndEveryKeyDateItsColumn() {
        var page = page("en", "/cofinancing/2031");

        assertThat(heads(page)).endsWith("Population1 January 2021", "Population1 October 2030");
        assertThat(row(page, "København")).containsExactly("–", "700", "700", "0.00", "–", "700,000");
        page.then()
                .body(containsString("Danmarks Statistik, FOLK1A"))
                .body(containsString("Extracted on 12 November 2030."));
    }

    @Test
    void theTableCanBeDownloaded() {
        page("da", "/cofinancing/2021")
                .then()
                .body(containsString("href=\"/api/cofinancing/allocations/2021/lines?format=DANISH_CSV\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Ingen aftale om medfinansiering gælder for 2025.",
                "en | No co-financing agreement covers 2025."
            })
    void aYearWithoutAgreementPointsToThoseThatHaveOne(String language, String text) {
        page(language, "/cofinancing/2025")
                .then()
                .statusCode(404)
                .body(containsString(text))
                .body(containsString("href=\"/cofinancing/2021\""));
    }

    @Test
    void whatIsNoYearIsRefusedOnAPage() {
        page("en", "/cofinancing/soon")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body("html.body.main.h1", is("A parameter has the wrong value"));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022", "2026, 2024", "2020, 2020"})
    void withoutAYearTheLatestIsShown(int thisYear, int shown) {
        assertThat(RequestedYear.latest(List.of(2021, 2022, 2023, 2024, 2031), thisYear))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "analyst", "finance-greve", "crm", "admin"})
    void whoeverIsSignedInReadsTheTable(String caller) {
        as(caller)
                .get("/cofinancing")
                .then()
                .statusCode(200)
                .body("html.body.main.h1", containsString("Medfinansiering 20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cofinancing", "/cofinancing/2021"})
    void aCallerWithoutTokenIsRefused(String path) {
        given().accept("text/html").get(path).then().statusCode(401);
    }

    private static Response page(String language, String path) {
        return as("council").header("Accept-Language", language).get(path);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller)).accept("text/html");
    }

    private static List<String> heads(Response page) {
        return page.htmlPath().getList(TABLE + ".thead.tr.th*.text()");
    }

    private static List<String> row(Response page, String head) {
        return page
                .htmlPath()
                .<String>getList(TABLE + ".tbody.tr.find { it.th.text().trim() == '" + head + "' }.td")
                .stream()
                .map(String::strip)
                .toList();
    }
}
