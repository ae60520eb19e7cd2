package dk.knudepunkt.cofinancing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service finds; invoices, which are not for everybody, in their own test. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CofinancingSearchTest {

    private static final String STATEMENTS = "Opgørelser";
    private static final String APPLICATIONS = "Ansøgninger";

    @ParameterizedTest
    @ValueSource(strings = {"finance-greve", "council", "les-solroed"})
    void aMunicipalityIsFoundWithWhatItPays(String client) {
        var found = Finding.of(client, "solrød").hits("Kommuner");
        assertEquals(1, found.size());
        assertEquals("Solrød", found.getFirst().get("title"));
        assertTrue(String.valueOf(found.getFirst().get("href")).endsWith("/municipalities/269"), found.toString());
        assertTrue(
                String.valueOf(found.getFirst().get("detail")).matches("Medfinansiering \\d{4}: [\\d.]+ kr\\."),
                found.toString());
    }

    @Test
    void aClusterIsFoundInEitherLanguage() {
        assertEquals(
                List.of("/cofinancing/clusters/construction"),
                Finding.of("council", "construction").hrefs("Klyngekontorer"));
        assertEquals(
                List.of("/cofinancing/clusters/construction"),
                Finding.of("council", "BYGGE OG").hrefs("Klyngekontorer"));
    }

    @Test
    void aStatementIsFoundByItsNumberAndByItsMunicipality() {
        sending("analyst", "{\"municipalityCode\": \"306\", \"year\": 2023}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/cofinancing/statements");
        var statement = as("analyst")
                .queryParam("municipality", "306")
                .queryParam("year", 2023)
                .get("/api/cofinancing/statements")
                .jsonPath();
        var reference = statement.getString("items[0].reference");
        var href = "/cofinancing/statements/" + statement.getString("items[0].id");
        var found = Finding.of("council", reference.toLowerCase(Locale.ROOT));
        assertEquals(List.of(STATEMENTS), found.names());
        assertEquals(List.of(href), found.hrefs(STATEMENTS));
        assertEquals(true, found.hits(STATEMENTS).getFirst().get("exact"));
        assertTrue(Finding.of("council", "odsherred").hrefs(STATEMENTS).contains(href));
        assertEquals(
                List.of(),
                Finding.of("council", reference.replace("O-2023", "O-2022")).names());
    }

    @Test
    void anApplicationIsFoundByItsNumberAndByItsTitle() {
        var application = sending("analyst", """
                        {"programme": "interreg", "title": "Tang & Muslinger 100%", "role": "LEAD",
                         "sought": 25000000, "ownShare": 5000000, "deadline": "2021-09-15"}""")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/cofinancing/funding/applications")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var href = "/cofinancing/funding/applications/" + application.getString("id");
        assertEquals(List.of(href), Finding.of("council", "muslinger 100%").hrefs(APPLICATIONS));
        assertEquals(
                List.of(href),
                Finding.of("council", application.getString("reference")).hrefs(APPLICATIONS));
        assertEquals(List.of(), Finding.of("council", "tang%muslinger").names());
    }

    @Test
    void aPoolIsFoundByItsNameAndStandsThereOnThePage() {
        var found = Finding.of("council", "havnepulje").hits("Puljer");
        assertEquals(1, found.size());
        var href = String.valueOf(found.getFirst().get("href"));
        assertTrue(href.matches("/cofinancing/funding/pools#pool-\\d+"), href);
        var page = as("council")
                .accept("text/html")
                .get("/cofinancing/funding/pools")
                .asString();
        assertTrue(page.contains("id=\"" + href.substring(href.indexOf('#') + 1) + "\""), href);
        assertEquals(List.of(), Finding.of("council", "havne%").hits("Puljer"));
    }
}
