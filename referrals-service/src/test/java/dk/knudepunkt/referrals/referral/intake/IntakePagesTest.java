package dk.knudepunkt.referrals.referral.intake;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class IntakePagesTest {

    private static final String DRAFT = "{\"cvr\": \"12345674\", \"companyName\": \"Halvt Udfyldt ApS\"}";

    @Inject
    Wristwatch watch;

    @Inject
    EntityManager database;

    @Test
    void theRegisterFillsInTheFormWithoutJavaScript() {
        browser("les-solroed", "da")
                .formParam("company.cvr", "12345674")
                .formParam("need", "Vil eksportere")
                .post("/referrals/new/company")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Eksempel Maskinfabrik ApS\""))
                .body(containsString("branche 284100"))
                .body(containsString("Vil eksportere</textarea>"))
                .body(containsString("<option value=\"269\" selected>"));
        browser("les-solroed", "en")
                .formParam("company.cvr", "12345675")
                .post("/referrals/new/company")
                .then()
                .statusCode(422)
                .body(containsString("with a valid check digit"));
        browser("les-solroed", "da")
                .formParam("company.cvr", "99300019")
                .post("/referrals/new/company")
                .then()
                .statusCode(422)
                .body(containsString("id=\"company.cvr-error\""));
    }

    @Test
    void theRegisterAnswersOverTheApi() {
        as("les-solroed")
                .get("/api/business-register/12345674")
                .then()
                .statusCode(200)
                .body("name", is("Eksempel Maskinfabrik ApS"))
                .body("municipalityCode", is("269"))
                .body("industryCode", is("284100"));
        as("les-solroed").get("/api/business-register/12345675").then().statusCode(422);
        as("council").get("/api/business-register/12345674").then().statusCode(403);
    }

    @Test
    void aDraftIsFinishedOnAnotherDeviceByTheSameUnitOnly() {
        var draft = as("les-solroed").body(DRAFT).post("/api/referral-drafts");
        draft.then().statusCode(201).header("ETag", startsWith("\"0.")).body("unitCode", is("les-solroed"));
        var path = "/api/referral-drafts/" + draft.path("id");
        as("les-guldborgsund").get(path).then().statusCode(404);
        as("triage").get(path).then().statusCode(404);
        as("les-guldborgsund").get("/api/referral-drafts").then().body("id", not(hasItem(draft.<String>path("id"))));
        as("les-guldborgsund").header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        as("les-solroed").body(DRAFT).put(path).then().statusCode(428);
        as("les-solroed")
                .header("If-Match", "\"0\"")
                .body("{\"cvr\": \"12345674\", \"need\": \"Vil vokse\"}")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("content.companyName", nullValue());
        as("les-solroed")
                .header("If-Match", "\"0\"")
                .body(DRAFT)
                .put(path)
                .then()
                .statusCode(412);
        as("les-solroed")
                .body("{\"unitCode\": \"les-guldborgsund\"}")
                .post("/api/referral-drafts")
                .then()
                .statusCode(403);

        browser("les-solroed", "da")
                .get("/referrals/drafts/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body(containsString("Vil vokse</textarea>"))
                .body(containsString("name=\"_draftId\""));
        filledIn("les-solroed")
                .formParam("_draftId", draft.<String>path("id"))
                .post("/referrals/new")
                .then()
                .statusCode(303);
        as("les-solroed").get(path).then().statusCode(404);
    }

    @Test
    void thePageSavesAndDiscardsDrafts() {
        var name = "Kladde " + UUID.randomUUID();
        browser("les-solroed", "da")
                .formParam("company.name", name)
                .post("/referrals/drafts")
                .then()
                .statusCode(303);
        browser("les-solroed", "da").get("/referrals/drafts").then().body(containsString(name));
        browser("les-guldborgsund", "da").get("/referrals/drafts").then().body(not(containsString(name)));
        var id = as("les-solroed")
                .get("/api/referral-drafts")
                .<String>path("find { it.content.companyName == '" + name + "' }.id");
        browser("les-solroed", "da")
                .formParam("_version", 0)
                .post("/referrals/drafts/" + id + "/discard")
                .then()
                .statusCode(303);
        browser("les-solroed", "da").get("/referrals/drafts").then().body(not(containsString(name)));
    }

    @Test
    void anExpiredDraftIsGone() {
        var id = as("les-solroed").body(DRAFT).post("/api/referral-drafts").<String>path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update referral_draft set expires_at = now() - interval '1 hour' where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        as("les-solroed").get("/api/referral-drafts/" + id).then().statusCode(404);
    }

    @Test
    void aUnitLearnsThatThereIsAnotherReferralAndNothingElse() {
        // Long overdue, so that it stands first in the queue, whatever other tests left open.
        watch.set(Instant.parse("2020-02-03T08:00:00Z"));
        var theirs = refer("les-guldborgsund", "99300000");
        watch.goRight();
        as("les-solroed")
                .get("/api/referrals/duplicates?cvr=99300000")
                .then()
                .statusCode(200)
                .body("referrals", empty())
                .body("others", is(true));
        as("les-guldborgsund")
                .get("/api/referrals/duplicates?cvr=99300000")
                .then()
                .body("referrals.id", contains(theirs))
                .body("others", is(false));
        var ours = refer("les-solroed", "99300000");
        browser("les-solroed", "da")
                .get("/referrals/" + ours)
                .then()
                .body(containsString("En anden enhed har henvist virksomheden."))
                .body(not(containsString(theirs)));
        browser("triage", "da").get("/referrals/" + ours).then().body(containsString(theirs));
        browser("triage", "da").get("/referrals/queue").then().body(containsString("2 åbne"));
        act("les-guldborgsund", theirs, "withdrawal", "{}");
        as("les-solroed").get("/api/referrals/duplicates?cvr=99300000").then().body("others", is(false));
        as("les-solroed").get("/api/referrals/duplicates?cvr=1").then().statusCode(422);
        as("council").get("/api/referrals/duplicates?cvr=99300000").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"triage,PHONE,PHONE", "triage,EMAIL,EMAIL", "triage,API,FORM", "les-solroed,PHONE,FORM"})
    void theDeskRegistersWhatCameAnotherWay(String client, String said, String kept) {
        var page = filledIn(client).formParam("channel", said).post("/referrals/new");
        page.then().statusCode(303);
        var id = page.header("Location").replaceAll(".*/referrals/([^?]*).*", "$1");
        as("admin").get("/api/referrals/" + id).then().body("channel", is(kept));
    }

    @Test
    void theDeskRegistersAPhoneCallInOneClick() {
        browser("triage", "da").get("/referrals/queue").then().body(containsString("/referrals/new?channel=PHONE"));
        browser("triage", "da")
                .get("/referrals/new?channel=EMAIL")
                .then()
                .body(containsString("id=\"channel-EMAIL\" name=\"channel\" value=\"EMAIL\" checked"));
        browser("les-solroed", "da").get("/referrals/new").then().body(not(containsString("name=\"channel\"")));
    }

    private static RequestSpecification filledIn(String client) {
        return browser(client, "da")
                .formParam("company.cvr", "12345674")
                .formParam("company.name", "Eksempel Maskinfabrik ApS")
                .formParam("company.municipalityCode", "269")
                .formParam("contactPerson.name", "Alma Eksempel")
                .formParam("unitCode", "les-solroed")
                .formParam("need", "Vil eksportere")
                .formParam("consent", "true");
    }
}
