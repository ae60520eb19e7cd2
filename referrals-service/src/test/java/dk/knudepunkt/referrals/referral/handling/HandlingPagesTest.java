package dk.knudepunkt.referrals.referral.handling;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the actions, as a browser without JavaScript meets them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HandlingPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"_seen\" value=\"(\\d+)\"");
    private static final String LONG_REASON =
            "Virksomheden har talt med sin revisor og vil vente. ".repeat(30).strip();

    @Test
    void theReferralShowsWhatTheDeskMayDoAndNotWhatTheUnitMay() {
        browser("triage", "da")
                .get("/referrals/" + refer())
                .then()
                .body(containsString("accesskey=\"q\""))
                .body(containsString("id=\"courseKind-SHORT\" name=\"courseKind\" value=\"SHORT\" checked"))
                .body(not(containsString("/withdrawal")));
    }

    @Test
    void eachActionHasItsPage() {
        browser("triage", "en")
                .get("/referrals/" + refer() + "/question")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Ask the unit: Eksempel Maskinfabrik ApS</h1>"));
    }

    @Test
    void aQuestionAndItsAnswerGoByPages() {
        var id = refer();
        send("triage", id, "question", 0, "question", "Eksporterer de?")
                .then()
                .statusCode(303)
                .header("Location", containsString("/referrals/queue?handled=H-"));
        browser("les-solroed", "da")
                .get("/referrals/" + id)
                .then()
                .body(containsString("Afventer jer"))
                .body(containsString("Svar huset"))
                .body(containsString("<p class=\"alert-text text\">Eksporterer de?</p>"))
                .body(containsString("Uret holder pause; fristen kommer"));
        browser("les-solroed", "da")
                .get("/referrals/" + id + "/answer")
                .then()
                .body(containsString("<p class=\"alert-text text\">Eksporterer de?</p>"));
        send("les-solroed", id, "answer", 1, "answer", "Ja")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/referrals/" + id + "?done=ANSWER"));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        send("triage", refer(), "question", 0, "question", " ")
                .then()
                .statusCode(422)
                .body(containsString("id=\"question-error\""));
    }

    /** It was a page that showed a JSON Pointer before. */
    @ParameterizedTest
    @CsvSource({
        "acceptance, courseKind",
        "forwarding, target",
        "decline, reason",
        "closure, end",
    })
    void aChoiceThatIsNotOnTheListIsSaidAtItsFieldAndTheCommentStays(String action, String field) {
        browser("triage", "da")
                .formParam("_version", 0)
                .formParam(field, "UKENDT")
                .formParam(action.equals("acceptance") ? "developerId" : "comment", "developer")
                .post("/referrals/" + refer() + "/" + action)
                .then()
                .statusCode(422)
                .body(containsString("id=\"" + field + "-error\""))
                .body(containsString("Vælg en af mulighederne på listen"))
                .body(containsString(action.equals("acceptance") ? "selected>" : "developer</textarea>"))
                .body(not(containsString("/" + field + "<")));
    }

    @Test
    void aReasonToReopenThatIsNotOnTheListIsSaidAtItsField() {
        var id = refer();
        act("triage", id, "decline", "{\"reason\": \"OTHER\", \"comment\": \"Nej\"}");
        browser("les-solroed", "da")
                .formParam("_version", 1)
                .formParam("reason", "UKENDT")
                .formParam("comment", "Ringede igen")
                .post("/referrals/" + id + "/reopening")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\""))
                .body(containsString("Ringede igen</textarea>"));
    }

    @Test
    void aDeveloperWhoIsNotInTheRegisterIsSaidAtTheField() {
        browser("triage", "da")
                .formParam("_version", 0)
                .formParam("courseKind", "GROWTH_PLAN")
                .formParam("developerId", "nobody")
                .post("/referrals/" + refer() + "/acceptance")
                .then()
                .statusCode(422)
                .body(containsString("id=\"developerId-error\""))
                .body(containsString("value=\"GROWTH_PLAN\" checked"));
    }

    /** The typed text was gone before, and the only way on was the front page. */
    @Test
    void whoIsOvertakenKeepsTheirTextAndIsToldWhatHappened() {
        var id = refer();
        var page = browser("triage", "da").get("/referrals/" + id + "/decline");
        act("triage", id, "contact-attempt", "{\"comment\": \"Ingen tog telefonen\"}");
        var again = decline("da", id, page);
        again.then()
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString(LONG_REASON + "</textarea>"))
                .body(containsString("<option value=\"OTHER\" selected>"))
                .body(containsString("name=\"_version\" value=\"1\""))
                .body(containsString("Visitator, erhvervshuset: Forgæves forsøg på kontakt. “Ingen tog telefonen”"))
                .body(not(containsString(": Henvist")));
        as("triage").get("/api/referrals/" + id).then().body("status", is("SUBMITTED"));
        send("triage", id, "decline", 1, "reason", "OTHER", "comment", LONG_REASON)
                .then()
                .statusCode(303);
        as("triage").get("/api/referrals/" + id).then().body("declineComment", is(LONG_REASON));
    }

    @Test
    void whoIsOvertakenByAnOutcomeSeesItAndKeepsTheirTextAllTheSame() {
        var id = refer();
        var page = browser("triage", "en").get("/referrals/" + id + "/decline");
        act("triage", id, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}");
        decline("en", id, page)
                .then()
                .statusCode(422)
                .body(containsString("That cannot be done as the referral stands now."))
                .body(containsString("Visitator, erhvervshuset: Accepted: Short course."))
                .body(containsString(LONG_REASON + "</textarea>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "question", "forwarding", "contact-attempt", "closure"})
    void everyActionOfTheDeskKeepsWhatWasTypedOnAStalePage(String action) {
        var id = refer();
        act("triage", id, "contact-attempt", "{}");
        var text = action.equals("question") ? "question" : "comment";
        var sent = browser("triage", "da").formParam("_version", 0);
        (switch (action) {
                    case "acceptance" ->
                        sent.formParam("courseKind", "GROWTH_PLAN").formParam("developerId", "developer");
                    case "forwarding" -> sent.formParam("target", "CLUSTER").formParam(text, "Skrevet før");
                    case "closure" -> sent.formParam("end", "REDIRECTED").formParam(text, "Skrevet før");
                    default -> sent.formParam(text, "Skrevet før");
                })
                .post("/referrals/" + id + "/" + action)
                .then()
                .statusCode(422)
                .body(containsString("id=\"overtaken\""))
                .body(containsString("name=\"_version\" value=\"1\""))
                .body(containsString(
                        action.equals("acceptance") ? "value=\"GROWTH_PLAN\" checked" : "Skrevet før</textarea>"));
    }

    @ParameterizedTest
    @CsvSource({"answer, answer", "withdrawal, comment"})
    void everyActionOfTheUnitKeepsWhatWasTypedOnAStalePage(String action, String field) {
        var id = refer();
        act("triage", id, "question", "{\"question\": \"?\"}");
        send("les-solroed", id, action, 0, field, "Skrevet før")
                .then()
                .statusCode(422)
                .body(containsString("id=\"overtaken\""))
                .body(containsString("Skrevet før</textarea>"));
    }

    @Test
    void theUnitIsNotToldOfNotesBetweenColleagues() {
        var id = refer();
        var page = browser("les-solroed", "da").get("/referrals/" + id + "/withdrawal");
        as("triage").body("{\"text\": \"Ring ikke mere\"}").post("/api/referrals/" + id + "/notes");
        act("triage", id, "question", "{\"question\": \"Eksporterer de?\"}");
        browser("les-solroed", "da")
                .formParam("_version", 0)
                .formParam("_seen", seen(page))
                .post("/referrals/" + id + "/withdrawal")
                .then()
                .statusCode(422)
                .body(containsString("Spørgsmål til enheden. “Eksporterer de?”"))
                .body(not(containsString("Ring ikke mere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999999999999"})
    void aPageThatDoesNotSayWhatItHadSeenIsToldThatItIsOld(String seen) {
        var id = refer();
        act("triage", id, "contact-attempt", "{}");
        browser("triage", "da")
                .formParam("_version", 0)
                .formParam("_seen", seen)
                .formParam("comment", "igen")
                .post("/referrals/" + id + "/contact-attempt")
                .then()
                .statusCode(422)
                .body(containsString("id=\"overtaken\""))
                .body(not(containsString("Visitator, erhvervshuset: Forgæves")));
    }

    @ParameterizedTest
    @CsvSource({
        "les-solroed, decline, 403",
        "les-guldborgsund, withdrawal, 404",
        "triage, answer, 403",
        "triage, withdrawal, 403",
        "kam, reopening, 403",
        "developer, acceptance, 403",
        "council, decline, 403",
        "crm, answer, 403",
        "triage, resurrection, 404",
        "triage, DECLINE, 404",
    })
    void whoMayDoWhat(String client, String action, int status) {
        var id = refer();
        browser(client, "da").get("/referrals/" + id + "/" + action).then().statusCode(status);
        send(client, id, action, 0, "comment", "x").then().statusCode(status);
        as("admin").get("/api/referrals/" + id).then().body("version", is(0));
    }

    private static Response decline(String language, String id, Response page) {
        return browser("triage", language)
                .formParam("_version", 0)
                .formParam("_seen", seen(page))
                .formParam("reason", "OTHER")
                .formParam("comment", LONG_REASON)
                .post("/referrals/" + id + "/decline");
    }

    private static String seen(Response page) {
        return SEEN.matcher(page.asString()).results().findFirst().orElseThrow().group(1);
    }

    private static Response send(String client, String id, String action, int version, String... fields) {
        RequestSpecification form = browser(client, "da").formParam("_version", version);
        for (var i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/referrals/" + id + "/" + action);
    }
}
