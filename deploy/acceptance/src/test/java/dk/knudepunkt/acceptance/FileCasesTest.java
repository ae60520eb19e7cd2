package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as spreadsheets, mail programs and statistics offices make them, through the gateway. They fill the queue, so they
 * come after the stories.
 */
@ExtendWith(WithHub.class)
@Order(Integer.MAX_VALUE - 1)
class FileCasesTest {

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Hub hub;

    FileCasesTest(Hub hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @CsvSource({"guessed, text/csv", "declared, text/csv; charset=windows-1252"})
    void lettersOfWindowsAreStoredAsTheyWereTyped(String system, String type) {
        var report = imported("referrals-windows-1252.csv", system, type).body("rows.status", contains(201, 201));
        String second = report.extract().path("rows[1].referralId");
        hub.as("crm")
                .get("/api/referrals/" + second)
                .then()
                .statusCode(200)
                .body("company.name", is("Bådeværft ApS"))
                .body("contactPerson.name", is("Åse Prøve"))
                .body("need", is("Vil købe anlæg på Ærø – hjælp ønskes"));
    }

    @Test
    void aStrayQuoteIsOneBrokenRow() {
        imported("referrals-one-stray-quote.csv").body("rows.status", contains(201, 422, 201, 201, 201));
    }

    @Test
    void aColumnBelowAListIsNamed() {
        imported("referrals-column-below-a-list.csv")
                .body("rows.status", contains(422))
                .body("rows[0].errors.pointer", contains("/topics.x"));
    }

    /** A one is no consent. */
    @Test
    void yesAndNoAreReadAsADanishSpreadsheetWritesThem() {
        imported("referrals-danish-booleans.csv")
                .body("rows.status", contains(201, 201, 422, 201))
                .body("rows[2].errors.pointer[0]", is(oneOf("/jointVisit", "/consent")));
    }

    @Test
    void emptyRowsAreNoRows() {
        imported("referrals-rows-left-empty.csv").body("rows.status", contains(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"population-men-only.csv", "population-one-age.csv", "population-men-only.json"})
    void aPopulationOfSomeIsRefused(String file) {
        extracted(file).statusCode(422).body("type", is("/problems/statistics-broken-down"));
    }

    @Test
    void aPopulationOfEverybodyIsTaken() {
        extracted("population-both-sexes.csv").statusCode(201);
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefused() {
        extracted("population-huge-exponent.json").statusCode(422).body("type", is("/problems/population-no-number"));
    }

    private ValidatableResponse imported(String file) {
        return imported(file, "cases", "text/csv");
    }

    private ValidatableResponse imported(String file, String system, String type) {
        return hub.as("crm")
                .config(AS_IT_IS)
                .contentType(type)
                .body(Cases.bytes(file))
                .post("/api/referrals/imports?system=" + system)
                .then()
                .statusCode(207);
    }

    private ValidatableResponse extracted(String file) {
        return hub.as("analyst")
                .config(AS_IT_IS)
                .contentType(file.endsWith("json") ? "application/json" : "text/csv")
                .body(Cases.bytes(file))
                .post("/api/cofinancing/populations/imports?extractedOn=2016-12-24&table=FOLK1A")
                .then();
    }
}
