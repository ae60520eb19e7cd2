package dk.knudepunkt.referrals.referral.reading;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a referral says is fetched by the service that keeps courses, once the house has taken the company on. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class BriefResourceTest {

    @Test
    void casesFetchesWhatWasAccepted() {
        var referral = refer();
        as("cases").get("/api/referrals/" + referral + "/brief").then().statusCode(404);
        accept(referral);
        as("cases")
                .get("/api/referrals/" + referral + "/brief")
                .then()
                .statusCode(200)
                .body("erased", is(false))
                .body("company.cvr", is("12345674"))
                .body("company.name", is("Eksempel Maskinfabrik ApS"))
                .body("contact.name", is("Alma Eksempel"))
                .body("request.need", is("Vil eksportere"))
                .body("request.jointVisit", is(false));
    }

    /** The service's token opens nothing else. */
    @Test
    void casesSeesNothingElse() {
        var referral = refer();
        accept(referral);
        as("cases").get("/api/referrals/" + referral).then().statusCode(403);
        as("cases").get("/api/referrals").then().statusCode(403);
        as("cases").get("/api/referrals/queue").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-solroed", "triage", "developer", "kam", "analyst", "council", "crm", "admin"})
    void nobodyElseFetches(String user) {
        var referral = refer();
        accept(referral);
        as(user).get("/api/referrals/" + referral + "/brief").then().statusCode(403);
    }

    private static void accept(String referral) {
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                .then()
                .statusCode(200);
    }
}
