package dk.knudepunkt.referrals.unit;

import static dk.knudepunkt.referrals.Desk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class UnitResourceTest {

    @Test
    void theHouseItselfIsTheUnitOfSolroed() {
        as("les-solroed")
                .get("/api/units/les-solroed")
                .then()
                .statusCode(200)
                .body("kind", is("HOUSE"))
                .body("municipalityCodes", contains("269"));
        as("council").get("/api/units").then().statusCode(200).body("code", hasItem("les-greve"));
        as("council").get("/api/units/les-nowhere").then().statusCode(404).body("type", is("/problems/unit-not-found"));
    }

    @Test
    void aUnitServesSeveralMunicipalitiesEachInItsTime() {
        put("admin", "les-koege", "municipalities/253", "{\"validFrom\": \"2021-01-01\", \"validTo\": \"2023-01-01\"}")
                .then()
                .statusCode(200)
                .body("municipalityCodes", contains("259"))
                .body("municipalities.municipalityCode", contains("253", "259"));
        put("admin", "les-koege", "municipalities/253", "{\"validFrom\": \"2022-12-31\"}")
                .then()
                .statusCode(409)
                .body("type", is("/problems/unit-serves-already"));
        put("admin", "les-koege", "municipalities/253", "{\"validFrom\": \"2023-01-01\"}")
                .then()
                .statusCode(200)
                .body("municipalityCodes", contains("253", "259"));
        put("admin", "les-koege", "municipalities/253", "{\"validFrom\": \"2023-01-01\", \"validTo\": \"2023-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"));
        put("admin", "les-koege", "municipalities/253", "{\"validFrom\": \"2023-01-01\", \"validTo\": \"2024-01-01\"}")
                .then()
                .statusCode(200)
                .body("municipalityCodes", contains("259"));
        put("admin", "les-koege", "municipalities/999", "{\"validFrom\": \"2023-01-01\"}")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "kam", "analyst", "council"})
    void onlyAnAdministratorSaysWhoServesWhom(String client) {
        put(client, "les-solroed", "municipalities/269", "{\"validFrom\": \"2021-01-01\"}")
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        as("admin")
                .body("{\"validFrom\": \"2021-01-01\"}")
                .put("/api/units/les-faxe/municipalities/320")
                .then()
                .statusCode(428);
    }

    private static Response put(String client, String unit, String what, String body) {
        var path = "/api/units/" + unit;
        return as(client)
                .header("If-Match", as("admin").get(path).header("ETag"))
                .body(body)
                .put(path + "/" + what);
    }
}
