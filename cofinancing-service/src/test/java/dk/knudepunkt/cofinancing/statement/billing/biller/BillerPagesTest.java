package dk.knudepunkt.cofinancing.statement.billing.biller;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of who bills, as a browser without JavaScript sends them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BillerPagesTest {

    private static final String BILLER = "/cofinancing/billing/biller";

    private static final Map<String, String> SETTINGS = Map.of(
            "party.name", "Sekretariatet",
            "party.cvr", "10000009",
            "party.gln", "5790000000005",
            "party.street", "Rådhusholmen 10",
            "party.postCode", "2670",
            "party.city", "Greve",
            "party.contact", "Økonomi",
            "bankRegistration", "0216",
            "account", "4069123456",
            "daysToPay", "30");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void nobodyBillsYet() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from biller_proposal");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daysToPay | en måned | Skriv et helt tal",
                "daysToPay | 91 | 90",
                "vat | HALF | Vælg en af mulighederne",
                "party.gln | 12 | GLN-nummer",
                "vatReason | Fordi\u0007bog | Begrundelse"
            })
    void whatIsWrongIsToldAtItsField(String field, String typed, String told) {
        propose(Map.of(field, typed))
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-error\""))
                .body(containsString(told))
                .body(containsString("value=\"4069123456\""));
    }

    @Test
    void oneProposesAnotherSeesWhatChangesAndApproves() {
        var page = propose(Map.of("vat", "OUTSIDE_SCOPE"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");

        read("analyst", page)
                .then()
                .body(containsString("Træk tilbage"))
                .body(not(containsString("/approval\"")))
                .body(containsString("Venter på en anden person"));
        read("admin", page)
                .then()
                .body(allOf(
                        containsString("Kontonummer"),
                        containsString("4069123456"),
                        containsString("Uden for momslovens område"),
                        containsString("/approval\"")));
        press("admin", page + "/approval", 0).then().statusCode(303).header("Location", endsWith(page));
        read("analyst", page).then().body(containsString("Taget i brug"));
        read("analyst", BILLER)
                .then()
                .body(containsString("value=\"4069123456\""))
                .body(containsString(page));
        press("admin", page + "/withdrawal", 0).then().statusCode(422).body(containsString("En anden kom først"));
    }

    @Test
    void whatWasTypedStaysWhereAnotherProposalWaits() {
        propose(Map.of()).then().statusCode(303);

        propose(Map.of("party.name", "Nyt sekretariat"))
                .then()
                .statusCode(422)
                .body(containsString("venter på en anden person"))
                .body(containsString("value=\"Nyt sekretariat\""));
    }

    private static Response propose(Map<String, String> otherwise) {
        var fields = new HashMap<>(SETTINGS);
        fields.putAll(otherwise);
        return send("analyst", BILLER + "/proposals", fields);
    }

    private static Response press(String caller, String path, int version) {
        return send(caller, path, Map.of("_version", String.valueOf(version)));
    }

    private static Response read(String caller, String path) {
        return as(caller).accept("text/html").header("Accept-Language", "da").get(path);
    }

    private static Response send(String caller, String path, Map<String, String> fields) {
        return as(caller)
                .accept("text/html")
                .header("Accept-Language", "da")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }
}
