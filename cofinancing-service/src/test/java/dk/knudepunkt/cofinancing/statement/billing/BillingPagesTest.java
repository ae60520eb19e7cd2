package dk.knudepunkt.cofinancing.statement.billing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form of how a municipality wants its invoices, as a browser without JavaScript sends them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BillingPagesTest {

    private static final String VORDINGBORG = "/cofinancing/billing/customers/390";
    private static final String LEJRE = "/cofinancing/billing/customers/350";

    private static final Map<String, String> PARTY = Map.of(
            "party.name", "Vordingborg Kommune",
            "party.cvr", "10000009",
            "party.gln", "5790000000005",
            "party.street", "Valdemarsgade 43",
            "party.postCode", "4760",
            "party.city", "Vordingborg",
            "party.contact", "Økonomi");

    @Test
    void aMunicipalityThatHasSaidNothingIsOfferedTheStandardOfAll() {
        as("analyst")
                .accept("text/html")
                .header("Accept-Language", "da")
                .get(LEJRE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Lejre"),
                        containsString("value=\"PEPPOL\" checked"),
                        containsString("name=\"_version\" value=\"0\"")));
    }

    @Test
    void whatWasSaidIsShownAndChangedAndAnOlderPageSeesItBesideItsOwn() {
        send(VORDINGBORG, customer("4500000001"), 0).then().statusCode(303).header("Location", endsWith(VORDINGBORG));
        send(VORDINGBORG, customer("4500000002"), 1).then().statusCode(303);

        send(VORDINGBORG, customer("4500000003"), 1)
                .then()
                .statusCode(422)
                .body(containsString("value=\"4500000003\""))
                .body(containsString("Står der nu: <strong>4500000002</strong>"))
                .body(containsString("name=\"_version\" value=\"2\""));
        as("analyst")
                .get("/api/cofinancing/billing/customers/390")
                .then()
                .body("settings.orderNumber", is("4500000002"))
                .body("settings.standard", is("OIOUBL"))
                .body("settings.party", not(hasKey("email")));
    }

    @Test
    void aStandardThatIsNoneIsToldAtItsField() {
        var fields = customer("4500000001");
        fields.put("standard", "FAX");
        send(LEJRE, fields, 0).then().statusCode(422).body(containsString("id=\"standard-error\""));
    }

    private static Map<String, String> customer(String orderNumber) {
        var fields = new HashMap<>(PARTY);
        fields.put("orderNumber", orderNumber);
        fields.put("standard", "OIOUBL");
        return fields;
    }

    private static Response send(String path, Map<String, String> fields, int version) {
        return as("analyst")
                .accept("text/html")
                .header("Accept-Language", "da")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("_version", version)
                .post(path);
    }
}
