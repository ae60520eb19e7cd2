package dk.knudepunkt.cofinancing.municipality.population;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        upload("finance-greve", "1991-05-11", "OMRÅDE;TID;INDHOLD\nGreve;1991K1;45.987\n000;1991K1;5146469")
                .post(POPULATIONS)
                .then()
                .statusCode(303);

        as("finance-greve")
                .get(POPULATIONS + "?limit=200")
                .then()
                .body(containsString("11. maj 1991"))
                .body(containsString("finance-greve"));
        as("council").get(POPULATIONS).then().body(containsString("45.987"));
    }

    @Test
    void aFaultIsShownAtTheFile() {
        upload("finance-greve", "1992-05-11", "OMRÅDE;TID;INDHOLD\nGreve;1992K1;-1")
                .post(POPULATIONS)
                .then()
                .statusCode(422)
                .body(containsString("id=\"table-error\""))
                .body(containsString("Række 2: -1 for Greve i 1992K1 er mindre end nul."));
        upload("finance-greve", "i går", "")
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
    @ValueSource(strings = {"les-solroed", "council", "crm"})
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
