package dk.knudepunkt.cofinancing.statement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class StatementResourceTest {

    private static final String STATEMENTS = "/api/cofinancing/statements";

    @Test
    void grevesStatementOf2021IsWhatTheTableSays() throws IOException {
        var issued = issue("analyst", "253", 2021);
        issued.then()
                .statusCode(201)
                .header("Location", containsString(STATEMENTS + "/"))
                .body("reference", startsWith("O-2021-"))
                .body("municipality", is("Greve"))
                .body("correction", is(0))
                .body("total", is(132_304))
                .body("lines.amount.sum()", is(132_304))
                .body("lines.find { it.cluster == 'food' }.amount", is(33_245));
        var address = STATEMENTS + "/" + issued.path("id");

        as("finance-greve").get(address).then().statusCode(200).body("total", is(132_304));
        assertThat(as("council")
                        .queryParam("format", "CSV")
                        .get(address + "/lines")
                        .asString())
                .isEqualTo("""
                        cluster,agreementVersion,keyDate,amount
                        construction,1,2021-01-01,33424
                        environmental-technology,1,2021-01-01,33678
                        food,1,2021-01-01,33245
                        life-science,1,2021-01-01,31957
                        """.replace("\n", "\r\n"));
        assertThat(pdf("/cofinancing/statements/" + issued.path("id") + "/pdf"))
                .contains("Opgørelse O-2021-", "Greve, medfinansiering", "Fødevarer", "33.245", "132.304");
        assertIsNotSentAgain("/cofinancing/statements/" + issued.path("id") + "/pdf");
        as("council")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get("/cofinancing/statements/" + issued.path("id"))
                .then()
                .statusCode(200)
                .body(containsString("132.304"))
                .body(containsString("En udstedt opgørelse ændres aldrig."));

        issue("analyst", "253", 2021).then().statusCode(409).body("type", containsString("already-stated"));
    }

    @Test
    void whoeverIsNoPartyOwesNothing() {
        issue("admin", "101", 2021)
                .then()
                .statusCode(422)
                .body("type", containsString("nothing-to-state"))
                .body("detail", containsString("København"));
    }

    @Test
    void aYearWithoutAgreementsHasNothingToState() {
        issue("admin", "253", 2050).then().statusCode(422).body("type", containsString("nothing-to-state"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"municipalityCode\": \"999\", \"year\": 2021}",
                "{\"municipalityCode\": \"\", \"year\": 2021}",
                "{\"municipalityCode\": \"253\", \"year\": 1}",
                "{}"
            })
    void whatIsNoRecipientIsRefused(String request) {
        as("analyst")
                .contentType(ContentType.JSON)
                .body(request)
                .post(STATEMENTS)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-greve", "council", "les-solroed", "kam", "crm"})
    void onlyTheAnalystsDeskIssues(String caller) {
        issue(caller, "259", 2021).then().statusCode(403);
    }

    @Test
    void statementsAreListedByYearAndMunicipality() {
        issue("analyst", "269", 2022).then().statusCode(201);
        issue("analyst", "269", 2023).then().statusCode(201);

        as("finance-greve")
                .queryParam("municipality", "269")
                .queryParam("year", 2022)
                .get(STATEMENTS)
                .then()
                .statusCode(200)
                .body("items.municipalityCode", everyItem(is("269")))
                .body("items.size()", is(1));
        var page = as("council")
                .queryParam("municipality", "269")
                .queryParam("limit", 1)
                .get(STATEMENTS);
        assertThat(page.jsonPath().getList("items.year")).containsExactly(2023);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        as("council").queryParam("municipality", "999").get(STATEMENTS).then().statusCode(422);
        as("council")
                .get(STATEMENTS + "/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body("type", containsString("statement-not-found"));
    }

    @Test
    void aCallerWithoutTokenIsRefused() {
        given().get(STATEMENTS).then().statusCode(401);
    }

    private static String pdf(String path) throws IOException {
        var bytes = as("council").header("Accept-Language", "da").get(path).asByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void assertIsNotSentAgain(String path) {
        var tag = in("da").get(path).header("ETag");
        in("da").header("If-None-Match", tag).get(path).then().statusCode(304);
        in("en").header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    private static RequestSpecification in(String language) {
        return as("council").header("Accept-Language", language);
    }

    private static Response issue(String caller, String municipalityCode, int year) {
        return as(caller)
                .contentType(ContentType.JSON)
                .body("{\"municipalityCode\": \"%s\", \"year\": %d}".formatted(municipalityCode, year))
                .post(STATEMENTS);
    }

    private static RequestSpecification as(String caller) {
        return given().auth().oauth2(Tokens.of(caller));
    }
}
