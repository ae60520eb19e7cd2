package dk.knudepunkt.referrals.unit.sharing;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static dk.knudepunkt.referrals.unit.sharing.Companies.newCvr;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SharingPagesTest {

    private static final String GIVE = "/referrals/shared-companies/consents/new";

    private final String company = newCvr();

    @Test
    void aConsentIsWrittenDownAndTheCompanyIsShared() {
        refer("les-solroed", company);
        given(Map.of()).statusCode(303);
        browser("les-solroed", "da")
                .get("/referrals/shared-companies")
                .then()
                .statusCode(200)
                .body(containsString("Fælles Eksempel ApS, CVR " + company))
                .body(containsString("2. januar 2026 (Møde)"));
        browser("les-solroed", "en")
                .get("/referrals/units/les-solroed")
                .then()
                .body(containsString("Shared companies"))
                .body(containsString("CVR " + company));
        browser("les-solroed", "en")
                .get("/referrals/shared-companies/consents")
                .then()
                .body(containsString("written down by"));
    }

    @Test
    void aNumberIsTypedInPairsAndADayAsPeopleWriteIt() {
        given(Map.of("cvr", company.replaceAll("(..)", "$1 "), "day", "2. januar 2026"))
                .statusCode(303);
        as("les-solroed").get(consent()).then().body("cvr", is(company)).body("given.day", is("2026-01-02"));
    }

    @Test
    void aPageThatIsSentTwiceGivesOne() {
        given(Map.of("_key", company)).statusCode(303);
        given(Map.of("_key", company)).statusCode(303);
        as("les-solroed")
                .get("/api/consents?limit=200")
                .then()
                .body("items.findAll { it.cvr == '" + company + "' }", hasSize(1));
    }

    @Test
    void whatIsMissingIsToldAtEachField() {
        sent(GIVE, Map.of("cvr", "1"))
                .statusCode(422)
                .body(allOf(
                        containsString("unitCode-error"),
                        containsString("cvr-error"),
                        containsString("companyName-error"),
                        containsString("way-error"),
                        containsString("day-error")));
    }

    @Test
    void aDayOrAWayThatIsNoneComesBackWithWhatWasTyped() {
        given(Map.of("way", "FAX", "day", "31-02-2026"))
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#way\">Hvordan sagde de det?: "),
                        containsString("href=\"#day\">Hvornår?: Skriv en dato, der findes"),
                        containsString("value=\"31-02-2026\""),
                        containsString("value=\"Fælles Eksempel ApS\"")));
    }

    @Test
    void whatIsRefusedStandsAtItsField() {
        given(Map.of("day", "02-01-2098")).statusCode(422).body(containsString("href=\"#day\">Hvornår?: "));
        given(Map.of()).statusCode(303);
        given(Map.of()).statusCode(422).body(containsString("href=\"#cvr\">CVR-nummer: "));
    }

    @Test
    void aConsentIsWithdrawn() {
        refer("les-solroed", company);
        given(Map.of()).statusCode(303);
        browser("les-solroed", "da")
                .get(withdrawal())
                .then()
                .statusCode(200)
                .body(containsString("Fælles Eksempel ApS"));
        withdrawn("0", "02-01-2025").statusCode(422).body(containsString("href=\"#day\">Hvornår?: "));
        withdrawn("0", "02-02-2026").statusCode(303);
        as("les-solroed").get(consent()).then().body("withdrawn.day", is("2026-02-02"));
        browser("les-solroed", "da").get("/referrals/shared-companies").then().body(not(containsString(company)));
    }

    @Test
    void aWithdrawalOnADayThatIsNoneComesBack() {
        given(Map.of()).statusCode(303);
        withdrawn("0", "31-02-2026")
                .statusCode(422)
                .body(containsString("href=\"#day\">Hvornår?: Skriv en dato, der findes"))
                .body(containsString("value=\"31-02-2026\""));
        as("les-solroed").get(consent()).then().body("holds", is(true));
    }

    @Test
    void whoWithdrawsAfterSomebodyElseIsToldAndKeepsWhatTheyTyped() {
        given(Map.of()).statusCode(303);
        withdrawn("0", "02-02-2026").statusCode(303);
        withdrawn("0", "03-02-2026")
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("value=\"03-02-2026\""),
                        containsString("<option value=\"PHONE\" selected>"),
                        containsString("name=\"_version\" value=\"1\"")));
        as("les-solroed").get(consent()).then().body("withdrawn.day", is("2026-02-02"));
    }

    /** Of the test's company, with some fields otherwise. */
    private ValidatableResponse given(Map<String, String> otherwise) {
        var fields = new HashMap<>(Map.of(
                "unitCode", "les-solroed",
                "cvr", company,
                "companyName", "Fælles Eksempel ApS",
                "way", "MEETING",
                "day", "2026-01-02"));
        fields.putAll(otherwise);
        return sent(GIVE, fields);
    }

    private ValidatableResponse withdrawn(String version, String day) {
        return sent(withdrawal(), Map.of("_version", version, "way", "PHONE", "day", day));
    }

    private String withdrawal() {
        return "/referrals/shared-companies/consents/" + id() + "/withdrawal";
    }

    private String consent() {
        return "/api/consents/" + id();
    }

    private String id() {
        return as("les-solroed").get("/api/consents?limit=200").path("items.find { it.cvr == '" + company + "' }.id");
    }

    private static ValidatableResponse sent(String path, Map<String, String> fields) {
        return browser("les-solroed", "da").formParams(fields).post(path).then();
    }
}
