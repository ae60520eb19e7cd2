package dk.knudepunkt.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the systems of Greve and of the house do with the shipped agreements; people do it in {@code CofinancingBrowserStoryTest}. */
@ExtendWith(WithHub.class)
class CofinancingStoryTest {

    private static final String COFINANCING = "/api/cofinancing";

    private final Hub hub;

    CofinancingStoryTest(Hub hub) {
        this.hub = hub;
    }

    @Test
    void greveGoesOnIn2023WithAllFourClusters() {
        var agreements = hub.as("finance-greve")
                .get(COFINANCING + "/agreements?status=IN_FORCE")
                .<List<String>>path("items.id");
        assertEquals(4, agreements.size());
        for (var agreement : agreements) {
            confirm(agreement, "253").statusCode(201);
            confirm(agreement, "269").statusCode(403);
        }
        confirm(agreements.getFirst(), "253").statusCode(409);

        hub.as("council")
                .get(COFINANCING + "/reconfirmations/2023")
                .then()
                .statusCode(200)
                .body("confirmed", is(4))
                .body("missing", is(64));
    }

    @Test
    void whatIfSolrodLeavesIsAnsweredBesideTodayAndChangesNothing() {
        var before = hub.as("council").get(COFINANCING + "/allocations/2021").asString();
        hub.as("finance-greve")
                .body("""
                {"year": 2021, "scenarios": [{"name": "Solrød leaves", "changes": [{"leaving": ["269"]}]}]}""")
                .post(COFINANCING + "/what-ifs")
                .then()
                .statusCode(200)
                .body("scenarios[0].today", is(4_000_000))
                .body("scenarios[0].then", is(4_000_000));
        assertEquals(
                before, hub.as("council").get(COFINANCING + "/allocations/2021").asString());
    }

    @Test
    void grevesStatementBecomesAnInvoice() {
        var proposed = hub.as("analyst")
                .body("""
                {"party": %s, "bankRegistration": "0216", "account": "4069123456", "daysToPay": 30,
                 "vat": "OUTSIDE_SCOPE", "vatReason": "Uden for momsloven"}""".formatted(party("Region", "5790000000005")))
                .post(COFINANCING + "/billing/biller/proposals");
        proposed.then().statusCode(201);
        hub.as("admin")
                .header("If-Match", proposed.header("ETag"))
                .post(COFINANCING + "/billing/biller/proposals/" + proposed.path("id") + "/approval")
                .then()
                .statusCode(200);
        hub.as("finance-greve")
                .header("If-Match", version("finance-greve", "/billing/customers/253"))
                .body("""
                {"party": %s, "orderNumber": "4500123456"}""".formatted(party("Greve Kommune", "5790000000005")))
                .put(COFINANCING + "/billing/customers/253")
                .then()
                .statusCode(200);

        var statement = hub.as("analyst").body("""
                {"municipalityCode": "253", "year": 2022}""").post(COFINANCING + "/statements");
        statement.then().statusCode(201);
        var id = statement.<String>path("id");
        hub.as("council")
                .get(COFINANCING + "/statements/" + id + "/lines?format=CSV")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
        var pdf = hub.as("finance-greve")
                .get("/cofinancing/statements/" + id + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 5));

        var invoice =
                hub.as("analyst").body("{\"statementId\": \"" + id + "\"}").post(COFINANCING + "/invoices");
        invoice.then().statusCode(201);
        hub.as("finance-greve")
                .get(COFINANCING + "/invoices/" + invoice.path("id") + "/ubl")
                .then()
                .statusCode(200)
                .body(containsString("4500123456"));
        hub.as("council")
                .get(COFINANCING + "/invoices/" + invoice.path("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void thePrintedTableOf2021HasSixWrongTotals() {
        hub.as("council")
                .get(COFINANCING + "/comparisons/2021")
                .then()
                .statusCode(200)
                .body("findings", hasSize(6));
    }

    @Test
    void whatEverybodyPaysIsOpenToEverybody() {
        hub.anonymous()
                .get(COFINANCING + "/open-data/contributions?format=CSV")
                .then()
                .statusCode(200)
                .body(containsString("33245"));
        hub.anonymous()
                .get(COFINANCING + "/open-data/contributions/json-stat")
                .then()
                .statusCode(200)
                .body("class", is("dataset"));
        hub.anonymous().get(COFINANCING + "/agreements").then().statusCode(401);
    }

    private String version(String client, String settings) {
        return Journey.version(hub.as(client).get(COFINANCING + settings));
    }

    private ValidatableResponse confirm(String agreement, String municipality) {
        return hub.as("finance-greve")
                .body("""
                {"municipalityCode": "%s", "year": 2023, "minutesReference": "Byrådet 13.12.2022, punkt 7"}""".formatted(municipality))
                .post(COFINANCING + "/agreements/" + agreement + "/reconfirmations")
                .then();
    }

    private static String party(String name, String gln) {
        return """
                {"name": "%s", "cvr": "10000009", "gln": "%s", "street": "Rådhusholmen 10", "postCode": "2670",
                 "city": "Greve", "contact": "Økonomi"}""".formatted(name, gln);
    }
}
