package dk.knudepunkt.referrals.referral;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The company's website, a field that any may leave out, on each of its ways to the desk. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WebsiteTest {

    private static final String WEBSITE = "https://www.eksempel.example/om-os?sprog=da&vis=alt#kontakt";

    @Test
    void theApiTakesItAndGivesItBack() {
        var referral = submit(WEBSITE);
        referral.then().statusCode(201).body("company.website", is(WEBSITE));
        as("triage").get("/api/referrals/" + referral.path("id")).then().body("company.website", is(WEBSITE));
    }

    @Test
    void whoeverLeavesItOutGetsNone() {
        as("les-solroed")
                .body(ReferralFixtures.FORM)
                .post("/api/referrals")
                .then()
                .statusCode(201)
                .body("company", not(hasKey("website")));
    }

    @Test
    void theDeskSeesItAsALink() {
        browser("triage", "da")
                .get("/referrals/" + submit("http://eksempel.example:8080").path("id"))
                .then()
                .body(containsString("<a href=\"http://eksempel.example:8080\" rel=\"noopener noreferrer\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://eksempel.example",
                "www.eksempel.example",
                "https://",
                "https:// eksempel.example",
                "https://eksempel.example/a b",
                "https://eksempel.example/<b>",
                "https://eksempel.example/\\u0001",
                "https://navn:kode@eksempel.example",
                "eksempel"
            })
    void whatIsNoAddressOfAWebsiteIsRefusedAtItsField(String website) {
        submit(website).then().statusCode(422).body("errors.pointer", contains("/company/website"));
    }

    @Test
    void twoHundredCharactersAreEnough() {
        var longest = "https://eksempel.example/" + "x".repeat(175);
        submit(longest).then().statusCode(201);
        submit(longest + "x").then().statusCode(422).body("errors.pointer", contains("/company/website"));
    }

    @Test
    void theFormTakesIt() {
        var page = form().formParam("company.website", WEBSITE).post("/referrals/new");
        page.then().statusCode(303);
        var id = page.header("Location").replaceAll(".*/referrals/([^?]*).*", "$1");
        as("triage").get("/api/referrals/" + id).then().body("company.website", is(WEBSITE));
    }

    @Test
    void theFormComesAgainWithWhatWasTyped() {
        form().formParam("company.website", "eksempel.example")
                .post("/referrals/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"company.website-error\""))
                .body(containsString("value=\"eksempel.example\""))
                .body(containsString("gyldig webadresse"));
    }

    @Test
    void aDraftKeepsItEvenWhenItIsNotRightYet() {
        var name = "Kladde " + UUID.randomUUID();
        browser("les-solroed", "da")
                .formParam("company.name", name)
                .formParam("company.website", "www.eksempel")
                .post("/referrals/drafts")
                .then()
                .statusCode(303);
        var draft = as("les-solroed")
                .get("/api/referral-drafts")
                .<String>path("find { it.content.companyName == '" + name
                        + "' && it.content.companyWebsite == 'www.eksempel' }.id");
        browser("les-solroed", "da")
                .get("/referrals/drafts/" + draft)
                .then()
                .body(containsString("name=\"company.website\" type=\"url\" value=\"www.eksempel\""));
    }

    @Test
    void anImportHasAColumnForIt() {
        var report = as("crm")
                .contentType("text/csv; charset=UTF-8")
                .body("""
                        externalId,company.cvr,company.name,company.municipalityCode,company.website,contactPerson.name,unitCode,need,consent
                        a,12345674,Eksempel ApS,269,https://eksempel.example,Alma Eksempel,les-solroed,Vil,true
                        b,12345674,Eksempel ApS,269,eksempel,Alma Eksempel,les-solroed,Vil,true
                        """)
                .post("/api/referrals/imports?system=crm-" + UUID.randomUUID());
        report.then()
                .body("rows.status", contains(201, 422))
                .body("rows[1].errors.pointer", contains("/company/website"));
        as("crm")
                .get("/api/referrals/" + report.path("rows[0].referralId"))
                .then()
                .body("company.website", is("https://eksempel.example"));
    }

    /** A sole trader's website leads to a person. */
    @Test
    void retentionTakesItAway() {
        assertNull(new Company("12345674", "Eksempel", "269", null, null, WEBSITE, false)
                .withoutContact()
                .website());
    }

    private static Response submit(String website) {
        return as("les-solroed")
                .body(ReferralFixtures.FORM.replace(
                        "\"phone\": \"+45 70 10 20 30\"",
                        "\"phone\": \"+45 70 10 20 30\", \"website\": \"" + website + "\""))
                .post("/api/referrals");
    }

    private static RequestSpecification form() {
        return browser("les-solroed", "da")
                .formParam("company.cvr", "12345674")
                .formParam("company.name", "Eksempel Maskinfabrik ApS")
                .formParam("company.municipalityCode", "269")
                .formParam("contactPerson.name", "Alma Eksempel")
                .formParam("unitCode", "les-solroed")
                .formParam("need", "Vil eksportere")
                .formParam("consent", "true");
    }
}
