package dk.knudepunkt.referrals.notification;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading what one is told, and taking that back. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class NotificationPagesTest {

    private static final String PAGE = "/referrals/notifications";
    private static final String API = "/api/referrals/notifications";

    private String told = "";

    @BeforeEach
    void aReferralIsDeclined() {
        var referral = refer("les-guldborgsund", "12345674");
        act("triage", referral, "decline", "{\"reason\": \"NO_NEED\", \"explanation\": \"Ingen\"}");
        act("les-guldborgsund", referral, "withdrawal", "{}");
        told = as("triage").get(API + "?limit=200").path("items.find { it.referralId == '" + referral + "' }.id");
    }

    @Test
    void oneThatIsReadCanBeMadeUnreadAgain() {
        var read = browser("triage", "da").post(PAGE + "/" + told + "/reading");
        read.then().statusCode(303).header("Location", endsWith(PAGE + "?read=" + told));
        assertRead(true);
        browser("triage", "da")
                .get(read.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Beskeden er markeret som læst."))
                .body(containsString("action=\"" + PAGE + "/" + told + "/unreading\""));
        browser("triage", "da").post(PAGE + "/" + told + "/unreading").then().statusCode(303);
        assertRead(false);
    }

    @Test
    void whoClicksTenTimesHasReadItOnce() {
        AtOnce.times(10, no -> as("triage").put(API + "/" + told + "/reading"))
                .forEach(answer -> answer.then().statusCode(204));
        assertRead(true);
    }

    @Test
    void allAreReadAtOnce() {
        browser("triage", "da").post(PAGE + "/reading").then().statusCode(303).header("Location", endsWith(PAGE));
        as("triage").get(API + "/unread").then().body("unread", is(0));
        browser("triage", "en").get(PAGE).then().body(containsString("You have read all notifications."));
    }

    @Test
    void anothersNotificationIsNotThere() {
        browser("les-solroed", "da").post(PAGE + "/" + told + "/reading").then().statusCode(404);
        assertRead(false);
    }

    @Test
    void aMessageNamesTheCompanyAndTheQuestion() {
        var referral = refer("les-guldborgsund", "12345674");
        act("triage", referral, "question", "{\"question\": \"Eksporterer de allerede?\"}");
        var company = as("triage").get("/api/referrals/" + referral).<String>path("company.name");
        as("les-guldborgsund")
                .get(API)
                .then()
                .body("items.find { it.referralId == '" + referral + "' }.companyName", is(company))
                .body("items.find { it.referralId == '" + referral + "' }.question", is("Eksporterer de allerede?"));
        browser("les-guldborgsund", "da")
                .get(PAGE)
                .then()
                .body(containsString("</a>: " + company))
                .body(containsString("<span class=\"text\">Eksporterer de allerede?</span>"));
    }

    @Test
    void whatIsNoQuestionQuotesNone() {
        as("triage")
                .get(API + "?limit=200")
                .then()
                .body("items.find { it.id == '" + told + "' }.question", nullValue());
    }

    private void assertRead(boolean read) {
        as("triage").get(API + "?limit=200").then().body("items.find { it.id == '" + told + "' }.read", is(read));
    }
}
