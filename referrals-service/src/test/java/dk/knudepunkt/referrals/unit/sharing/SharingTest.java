package dk.knudepunkt.referrals.unit.sharing;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static dk.knudepunkt.referrals.unit.sharing.Companies.newCvr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SharingTest {

    private static final String CONSENTS = "/api/consents";
    private static final String SHARED = "/api/units/shared-companies";

    @Test
    void onlyWhoConsentsAndIsWithBothSidesIsShared() {
        var both = newCvr();
        var referral = refer("les-solroed", both);
        as("kam").get(SHARED).then().body("cvr", not(hasItem(both)));
        give("les-solroed", "les-solroed", both).then().statusCode(201);
        as("kam")
                .get(SHARED + "?unit=les-solroed")
                .then()
                .statusCode(200)
                .body("cvr", hasItem(both))
                .body("find { it.cvr == '" + both + "' }.openReferrals", is(1))
                .body("find { it.cvr == '" + both + "' }.inCourse", is(false));
        var unitOnly = newCvr();
        give("les-solroed", "les-solroed", unitOnly).then().statusCode(201);
        as("kam").get(SHARED).then().body("cvr", not(hasItem(unitOnly)));
        act("les-solroed", referral, "withdrawal", "{}").then().statusCode(200);
        as("kam").get(SHARED).then().body("cvr", not(hasItem(both)));
    }

    /** The unit knows it by the number of before, and the house by the one of today. */
    @Test
    void aCompanyThatWasMergedIsSharedUntilItIsSeparated() {
        var consenting = newCvr();
        var referred = newCvr();
        give("les-solroed", "les-solroed", consenting).then().statusCode(201);
        refer("les-solroed", referred);
        as("kam").get(SHARED).then().body("cvr", not(hasItem(consenting)));
        var key = UUID.randomUUID().toString();
        Events.send("company", key, "company.merged.v1", message("company.merged.v1", consenting, referred));
        Awaitility.await()
                .untilAsserted(() -> as("kam")
                        .get(SHARED)
                        .then()
                        .body("find { it.cvr == '" + consenting + "' }.openReferrals", is(1)));
        Events.send("company", key, "company.separated.v1", message("company.separated.v1", consenting, referred));
        Awaitility.await().untilAsserted(() -> as("kam").get(SHARED).then().body("cvr", not(hasItem(consenting))));
    }

    private static String message(String type, String alias, String survivor) {
        return Contracts.example(type).replace("12345674", alias).replace("99100001", survivor);
    }

    @Test
    void aWithdrawalTakesItAwayAtOnceAndStaysKnown() {
        var company = newCvr();
        refer("les-solroed", company);
        var consent = give("les-solroed", "les-solroed", company);
        as("les-solroed").get(SHARED).then().body("cvr", hasItem(company));
        withdraw("les-solroed", consent, today().toString())
                .then()
                .statusCode(200)
                .body("holds", is(false))
                .body("given.by", is("les-solroed"))
                .body("withdrawn.by", is("les-solroed"))
                .body("withdrawn.way", is("EMAIL"))
                .body("withdrawn.day", is(today().toString()));
        as("les-solroed").get(SHARED).then().body("cvr", not(hasItem(company)));
        as("kam").get(SHARED).then().body("cvr", not(hasItem(company)));
        withdraw("les-solroed", consent, today().toString())
                .then()
                .statusCode(409)
                .body("type", endsWith("consent-withdrawn"));
        give("les-solroed", "les-solroed", company).then().statusCode(201);
        as("les-solroed").get(SHARED).then().body("cvr", hasItem(company));
    }

    @Test
    void consentIsPerUnitAndAUnitSeesItsOwnRowsOnly() {
        var company = newCvr();
        refer("les-guldborgsund", company);
        var consent = give("les-guldborgsund", "les-guldborgsund", company);
        consent.then().statusCode(201);
        as("les-solroed")
                .get(SHARED)
                .then()
                .body("cvr", not(hasItem(company)))
                .body("unitCode", everyItem(is("les-solroed")));
        as("les-solroed").get(SHARED + "?unit=les-guldborgsund").then().body("$", empty());
        as("les-solroed")
                .get(SHARED + "?unit=les-guldborgsund&format=CSV")
                .then()
                .body(not(containsString(company)));
        as("les-solroed").get(CONSENTS + "?unit=les-guldborgsund").then().body("items", empty());
        as("les-solroed").get(CONSENTS + "/" + consent.path("id")).then().statusCode(404);
        withdraw("les-solroed", consent, today().toString()).then().statusCode(404);
        browser("les-solroed", "da").get("/referrals/shared-companies").then().body(not(containsString(company)));
        browser("les-solroed", "da")
                .get("/referrals/shared-companies/consents")
                .then()
                .body(not(containsString(company)));
    }

    @Test
    void aUnitWritesDownForItselfAndOnce() {
        var company = newCvr();
        give("les-solroed", "les-guldborgsund", company)
                .then()
                .statusCode(403)
                .body("type", endsWith("consent-of-another-unit"));
        give("les-guldborgsund", "les-guldborgsund", company).then().statusCode(201);
        give("les-guldborgsund", "les-guldborgsund", company)
                .then()
                .statusCode(409)
                .body("type", endsWith("consent-given-already"))
                .body("errors.pointer", contains("/cvr"));
    }

    @Test
    void whoNeitherReadsNorWrites() {
        for (var user : List.of("developer", "council", "crm", "finance-greve")) {
            as(user).get(SHARED).then().statusCode(403);
            as(user).get(CONSENTS).then().statusCode(403);
            browser(user, "da").get("/referrals/shared-companies").then().statusCode(403);
        }
        for (var user : List.of("triage", "analyst", "developer", "council", "crm")) {
            give(user, "les-solroed", newCvr()).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'unitCode':'les-nowhere','cvr':'12345674','companyName':'X','way':'PHONE','day':'2026-01-01'} | 422 | /unitCode",
                "{'unitCode':'les-faxe','cvr':'12345678','companyName':'X','way':'PHONE','day':'2026-01-01'} | 422 | /cvr",
                "{'unitCode':'les-faxe','cvr':'12345674','companyName':'','way':'PHONE','day':'2026-01-01'} | 422 | /companyName",
                "{'unitCode':'les-faxe','cvr':'12345674','companyName':'X','day':'2026-01-01'} | 422 | /way",
                "{'unitCode':'les-faxe','cvr':'12345674','companyName':'X','way':'FAX','day':'2026-01-01'} | 400 | /way",
                "{'unitCode':'les-faxe','cvr':'12345674','companyName':'X','way':'PHONE','day':'2098-01-01'} | 422 | /day",
                "{'unitCode':'les-faxe','cvr':'12345674','companyName':'X','way':'PHONE','day':'1998-01-01'} | 422 | /day"
            })
    void badInputIsNamedAtItsField(String body, int status, String pointer) {
        as("kam")
                .body(body.replace('\'', '"'))
                .post(CONSENTS)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aWithdrawalIsNotBeforeTheConsentAndNamesTheVersionItHasSeen() {
        var consent = give("kam", "les-faxe", newCvr());
        withdraw("kam", consent, "2020-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("consent-before-it-was-given"))
                .body("errors.pointer", contains("/day"));
        withdraw("kam", consent, today().plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("consent-in-the-future"));
        var body = "{\"way\": \"EMAIL\", \"day\": \"2026-01-01\"}";
        var path = CONSENTS + "/" + consent.path("id") + "/withdrawal";
        as("kam").body(body).post(path).then().statusCode(428);
        as("kam").header("If-Match", "\"77\"").body(body).post(path).then().statusCode(412);
    }

    @Test
    void theListIsAFlatSeriesInFourForms() {
        var company = newCvr();
        refer("les-solroed", company);
        give("les-solroed", "les-solroed", company).then().statusCode(201);
        as("kam")
                .get(SHARED + "?format=CSV")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(containsString("unitCode,cvr,companyName,consentOn"))
                .body(containsString(company));
        as("kam").get(SHARED + "?format=DANISH_CSV").then().body(containsString("unitCode;cvr;companyName"));
        as("kam")
                .get(SHARED + "?format=XLSX")
                .then()
                .header("Content-Disposition", containsString("shared-companies.xlsx"));
        as("kam").get(SHARED + "?format=PDF").then().statusCode(400);
    }

    @Test
    void consentsComeInPagesNewestFirst() {
        give("kam", "les-lejre", newCvr());
        var last = give("kam", "les-lejre", newCvr()).<String>path("id");
        var page = as("kam").get(CONSENTS + "?unit=les-lejre&limit=1");
        page.then().body("items.id", contains(last));
        as("kam")
                .get(CONSENTS + "?unit=les-lejre&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", not(hasItem(last)));
    }

    private static LocalDate today() {
        return LocalDate.now(Denmark.ZONE);
    }

    private static Response give(String client, String unit, String cvr) {
        return as(client).body("""
                        {"unitCode": "%s", "cvr": "%s", "companyName": "Eksempel ApS", "way": "PHONE", "day": "2021-01-01"}""".formatted(unit, cvr)).post(CONSENTS);
    }

    private static Response withdraw(String client, Response consent, String day) {
        return as(client)
                .header(
                        "If-Match",
                        as("admin").get(CONSENTS + "/" + consent.path("id")).header("ETag"))
                .body("{\"way\": \"EMAIL\", \"day\": \"" + day + "\"}")
                .post(CONSENTS + "/" + consent.path("id") + "/withdrawal");
    }
}
