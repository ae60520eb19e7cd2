package dk.knudepunkt.referrals.unit.meeting;

import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class MeetingPagesTest {

    private static final Map<String, String> COORDINATION = Map.of(
            "kind", "COORDINATION",
            "unitCode", "les-solroed",
            "plannedFor", "18-03-2026",
            "title", "Koordination, 1. kvartal",
            "note", "Spørg til hallen");

    @Test
    void theKamPlansAMeetingAndOnlyTheHouseSeesTheNote() {
        var meeting = planned();
        browser("kam", "da")
                .get(meeting)
                .then()
                .body(containsString("Mødet er holdt"))
                .body(containsString("action=\"" + path(meeting) + "/holding\""))
                .body(containsString("formaction=\"" + path(meeting) + "/cancellation\""))
                .body(containsString("name=\"heldOn\" type=\"text\" value=\"18-03-2026\""))
                .body(containsString("Spørg til hallen"));
        browser("les-solroed", "da")
                .get(meeting)
                .then()
                .statusCode(200)
                .body(containsString("Planlagt"))
                .body(not(containsString("Spørg til hallen")))
                .body(not(containsString("<form method=\"post\"")));
    }

    @Test
    void whatCameOfItIsTold() {
        var meeting = planned();
        sent(meeting + "/holding", Map.of("_version", "0", "heldOn", "18. marts 2026", "participants", "6"))
                .statusCode(303);
        assertMeeting(meeting, "HELD");
        browser("kam", "en").get(meeting).then().body(containsString("Undo: the meeting was not held"));
        sent(meeting + "/withdrawal", Map.of("_version", "1")).statusCode(303);
        assertMeeting(meeting, "PLANNED");
    }

    @Test
    void theNoteOfAVisitIsWrittenAfterIt() {
        var meeting = planned();
        browser("kam", "da").get(meeting).then().body(containsString(">Spørg til hallen</textarea>"));
        var outcome =
                Map.of("_version", "0", "heldOn", "18-03-2026", "participants", "6", "note", "Hallen bygges i maj");
        sent(meeting + "/holding", outcome).statusCode(303);
        as("kam").get(path(meeting).replace("/referrals/", "/api/")).then().body("note", is("Hallen bygges i maj"));
    }

    @Test
    void aDayOrANumberThatCannotBeReadIsToldAtItsField() {
        var meeting = planned();
        sent(meeting + "/holding", Map.of("_version", "0", "heldOn", "30-02-2026", "participants", "mange"))
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#heldOn\">Holdt den: Skriv en dato, der findes"),
                        containsString("value=\"30-02-2026\""),
                        containsString("href=\"#participants\">Antal deltagere: Skriv et helt tal"),
                        containsString("value=\"mange\"")));
        assertMeeting(meeting, "PLANNED");
    }

    @Test
    void whoTellsItAfterSomebodyElseKeepsWhatTheyTypedAndSeesWhatStandsThereNow() {
        var meeting = planned();
        sent(meeting + "/holding", Map.of("_version", "0", "heldOn", "17-03-2026", "participants", "6"))
                .statusCode(303);
        sent(meeting + "/holding", Map.of("_version", "0", "heldOn", "16-03-2026", "participants", "7"))
                .statusCode(422)
                .body(allOf(
                        containsString("En anden kom først"),
                        containsString("value=\"16-03-2026\""),
                        containsString("Står der nu: <strong>17-03-2026</strong>"),
                        containsString("Står der nu: <strong>6</strong>"),
                        containsString("name=\"_version\" value=\"1\"")));
        as("kam").get(path(meeting).replace("/referrals/", "/api/")).then().body("participants", is(6));
    }

    @Test
    void whoCancelsWhatSomebodyElseCancelledIsTold() {
        var meeting = planned();
        sent(meeting + "/cancellation", Map.of("_version", "0")).statusCode(303);
        sent(meeting + "/cancellation", Map.of("_version", "0"))
                .statusCode(422)
                .body(containsString("En anden kom først"))
                .body(containsString("Aflyst"))
                .body(not(containsString("Aflys mødet")));
    }

    @Test
    void whatTheMeetingRefusesIsToldInItsForm() {
        var meeting = planned();
        sent(meeting + "/cancellation", Map.of("_version", "0")).statusCode(303);
        sent(meeting + "/holding", Map.of("_version", "1", "heldOn", "18-03-2026", "participants", "6"))
                .statusCode(422)
                .body(containsString("Se handlingerne for det, der kan gøres."));
        sent(planned() + "/holding", Map.of("_version", "0", "heldOn", "18-03-2126", "participants", "6"))
                .statusCode(422)
                .body(containsString("href=\"#heldOn\">Holdt den: 2126-03-18 ligger i fremtiden."));
    }

    @Test
    void aPlanThatIsNotFilledInComesBackWithWhatIsMissing() {
        sent("/referrals/meetings/new", Map.of("kind", "VISIT", "title", "Et besøg"))
                .statusCode(422)
                .body(containsString("plannedFor-error"))
                .body(containsString("value=\"Et besøg\""));
        sent("/referrals/meetings/new", Map.of("kind", "VISIT", "plannedFor", "18-03-2026", "title", "Et besøg"))
                .statusCode(422)
                .body(containsString("href=\"#unitCode\">Med enheden: Et koordinationsmøde eller et besøg holdes med"));
    }

    @Test
    void aPlanWithADayOrAKindThatIsNoneComesBackWithWhatWasTyped() {
        sent(
                        "/referrals/meetings/new",
                        Map.of("kind", "PARTY", "plannedFor", "31-02-2026", "title", "Et besøg", "note", "Husk kage"))
                .statusCode(422)
                .body(allOf(
                        containsString("kind-error"),
                        containsString("href=\"#plannedFor\">Dato: Skriv en dato, der findes"),
                        containsString("value=\"31-02-2026\""),
                        containsString(">Husk kage</textarea>")));
    }

    @Test
    void aPageThatIsSentTwicePlansOnce() {
        var fields = new HashMap<>(COORDINATION);
        fields.put("_key", UUID.randomUUID().toString());
        var first = sent("/referrals/meetings/new", fields).extract().header("Location");
        sent("/referrals/meetings/new", fields).statusCode(303).header("Location", is(first));
    }

    @Test
    void theListIsOpenToUnitsButThePlanIsNot() {
        browser("les-solroed", "da")
                .get("/referrals/meetings")
                .then()
                .statusCode(200)
                .body(not(containsString("/referrals/meetings/new")));
        browser("les-solroed", "da").get("/referrals/meetings/new").then().statusCode(403);
        browser("kam", "en")
                .get("/referrals/meetings/new?unitCode=les-solroed")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"les-solroed\" selected>"))
                .body(containsString("<option value=\"COORDINATION\" selected>Coordination meeting</option>"));
    }

    private static void assertMeeting(String meeting, String status) {
        as("kam").get(path(meeting).replace("/referrals/", "/api/")).then().body("status", is(status));
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]*", "");
    }

    private static String planned() {
        return sent("/referrals/meetings/new", COORDINATION)
                .statusCode(303)
                .header("Location", matchesPattern(".*/referrals/meetings/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
    }

    private static ValidatableResponse sent(String path, Map<String, String> fields) {
        return browser("kam", "da").formParams(fields).post(path).then();
    }
}
