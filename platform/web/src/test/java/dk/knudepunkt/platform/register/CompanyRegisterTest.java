package dk.knudepunkt.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The invented register, and the real client against a server that answers as Virk does. */
class CompanyRegisterTest {

    private static final String FOUND = """
            {"hits": {"hits": [{"_source": {"Vrvirksomhed": {
              "cvrNummer": 12345674,
              "reklamebeskyttet": %s,
              "virksomhedMetadata": {
                "nyesteNavn": {"navn": "Eksempel Maskinfabrik ApS"},
                "nyesteBeliggenhedsadresse": {"vejnavn": "Eksempelvej", "husnummerFra": 1, "postnummer": 2680,
                  "postdistrikt": "Solrød Strand", "kommune": {"kommuneKode": 269}},
                "nyesteHovedbranche": {"branchekode": "284100"},
                "nyesteMaanedsbeskaeftigelse": {"antalAnsatte": 42},
                "nyesteKontaktoplysninger": ["70102030", "post@eksempel.example"]}}}}]}}""";

    private volatile String answer = "";
    private volatile String asked = "";
    private HttpServer virk;
    private CompanyRegister register;

    @BeforeEach
    void start() throws IOException {
        virk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        virk.createContext("/", exchange -> {
            asked = exchange.getRequestHeaders().getFirst("Authorization")
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        virk.start();
        var search =
                URI.create("http://localhost:" + virk.getAddress().getPort() + "/cvr-permanent/virksomhed/_search");
        register = new VirkRegister(new ObjectMapper(), search, search, "user", "secret");
    }

    @AfterEach
    void stop() {
        virk.stop(0);
    }

    @Test
    void aCompanyIsReadFromVirk() {
        answer = FOUND.formatted("false");
        assertEquals(
                Optional.of(new RegisteredCompany(
                        "12345674",
                        "Eksempel Maskinfabrik ApS",
                        "Eksempelvej 1, 2680 Solrød Strand",
                        "269",
                        "284100",
                        42,
                        false,
                        "post@eksempel.example",
                        "70102030")),
                register.find("12345674"));
        assertTrue(asked.startsWith("Basic dXNlcjpzZWNyZXQ="));
        assertTrue(asked.contains("\"Vrvirksomhed.cvrNummer\": 12345674"));
    }

    @Test
    void placesOfBusinessAreReadFromVirkByNumber() {
        answer = """
                {"hits": {"hits": [
                  {"_source": {"VrproduktionsEnhed": {"pNummer": 1012345675, "produktionsEnhedMetadata": {
                    "nyesteNavn": {"navn": "Lageret"},
                    "nyesteBeliggenhedsadresse": {"kommune": {"kommuneKode": 101}}}}}},
                  {"_source": {"VrproduktionsEnhed": {"pNummer": 1012345674, "produktionsEnhedMetadata": {
                    "nyesteNavn": {"navn": "Fabrikken"},
                    "nyesteBeliggenhedsadresse": {"kommune": {"kommuneKode": 269}}}}}}]}}""";
        assertEquals(
                List.of(
                        new RegisteredPlace("1012345674", "Fabrikken", "269"),
                        new RegisteredPlace("1012345675", "Lageret", "101")),
                register.places("12345674"));
        assertTrue(asked.contains("\"VrproduktionsEnhed.virksomhedsrelation.cvrNummer\": 12345674"));
    }

    @Test
    void advertisingProtectionKeepsContactDetailsBack() {
        answer = FOUND.formatted("true");
        var company = register.get("12345674");
        assertTrue(company.advertisingProtected());
        assertNull(company.email());
        assertNull(company.phone());
    }

    @Test
    void absenceAndSilenceAreDifferentProblems() {
        answer = "{\"hits\": {\"hits\": []}}";
        assertEquals(Optional.empty(), register.find("12345674"));
        assertEquals("company-not-registered", refused());
        answer = "";
        assertEquals("company-register-silent", refused());
        answer = "no json";
        assertEquals("company-register-silent", refused());
    }

    private String refused() {
        return assertThrows(CompanyProblem.class, () -> register.get("12345674"))
                .slug();
    }

    @Test
    void theInventedCompaniesCouldBeReal() {
        var company = new InventedRegister().get("12345674");
        assertEquals("Eksempel Maskinfabrik ApS", company.name());
        assertTrue(Cvr.isValid(company.cvr()));
        assertEquals(Optional.empty(), new InventedRegister().find("99300000"));
    }
}
