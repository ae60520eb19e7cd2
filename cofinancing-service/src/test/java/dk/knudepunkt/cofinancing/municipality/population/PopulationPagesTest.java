package dk.knudepunkt.cofinancing.municipality.population;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PopulationPagesTest {

    private static final String POPULATIONS = "/cofinancing/populations";

    @Test
    void aTableIsTakenInAndItsReceiptShown() {
        approve(upload("1991-02-11", "OMRÅDE;TID;INDHOLD\nGreve;1991K1;30.000"), "253")
                .statusCode(303);
        var sent = upload("1991-05-11", "OMRÅDE;TID;INDHOLD\nGreve;1991K1;45.987\n000;1991K1;5146469");

        as("analyst")
                .get(sent)
                .then()
                .body(containsString("11. maj 1991"))
                .body(containsString("53,3"))
                .body(containsString("Venter på en anden person"))
                .body(not(containsString("Tag folketallene i brug")));
        as("council").get(POPULATIONS).then().body(not(containsString("45.987")));
        approve(sent, "").statusCode(422).body(containsString("Greve (253)"));
        approve(sent, "253").statusCode(303);

        as("admin").get(sent).then().body(containsString("Taget i brug"));
        as("admin").get(POPULATIONS).then().body(containsString("Kvitteringer")).body(not(containsString("multipart")));
        as("council").get(POPULATIONS).then().body(containsString("45.987"));
    }

    /** Where the proposed table is shown. */
    private static String upload(String extractedOn, String table) {
        return upload("analyst", extractedOn, table)
                .post(POPULATIONS)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse approve(String sent, String confirmed) {
        var request = as("admin").formParam("_version", 0);
        if (!confirmed.isEmpty()) {
            request.formParam("confirmed", confirmed);
        }
        return request.post(sent + "/approval").then();
    }

    @Test
    void aFaultIsShownAtTheFile() {
        upload("analyst", "1992-05-11", "OMRÅDE;TID;INDHOLD\nGreve;1992K1;-1")
                .post(POPULATIONS)
                .then()
                .statusCode(422)
                .body(containsString("id=\"table-error\""))
                .body(containsString("Række 2: -1 for Greve i 1992K1 er mindre end nul."));
        upload("analyst", "i går", "")
                .post(POPULATIONS)
                .then()
                .statusCode(422)
                .body(containsString("id=\"extractedOn-error\""))
                .body(containsString("Vælg en fil"));
    }

    @Test
    void onePopulationIsShownByName() {
        String id = given().auth()
                .oauth2(Tokens.of("council"))
                .get("/api/cofinancing/populations?limit=200")
                .path("items.find { it.keyDate == '2021-01-01' }.id");

        as("council")
                .get(POPULATIONS + "/" + id)
                .then()
                .body(containsString("1. januar 2021"))
                .body(containsString("50.514"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-greve", "les-solroed", "council", "crm"})
    void whoDoesNotAccountForTheMoneyReadsOnly(String caller) {
        as(caller)
                .get(POPULATIONS)
                .then()
                .statusCode(200)
                .body(not(containsString("multipart/form-data")))
                .body(not(containsString("Kvitteringer")));
        upload(caller, "1993-05-11", "x").post(POPULATIONS).then().statusCode(403);
    }

    private static RequestSpecification upload(String caller, String extractedOn, String table) {
        return as(caller)
                .multiPart("sourceTable", "folk1a")
                .multiPart("extractedOn", extractedOn)
                .multiPart("table", "folk1a.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private static RequestSpecification as(String caller) {
        return given().auth()
                .oauth2(Tokens.of(caller))
                .accept("text/html")
                .header("Accept-Language", "da")
                .redirects()
                .follow(false);
    }
}
