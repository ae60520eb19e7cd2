package dk.knudepunkt.referrals;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Front;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service puts on the front page of each role. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FrontPageTest {

    @ParameterizedTest
    @CsvSource({"triage, 2", "les-solroed, 1", "kam, 2", "admin, 1"})
    void eachRoleBeginsWithItsOwn(String client, int parts) {
        assertEquals(parts, Front.of(client).parts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer", "analyst", "council", "finance-greve", "crm"})
    void theOthersDoNotBeginHere(String client) {
        assertEquals(0, Front.of(client).parts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "les-solroed", "les-guldborgsund", "kam"})
    void eachNumberIsThatOfTheListItLeadsTo(String client) {
        refer();
        refer("les-guldborgsund", "12345674");
        var front = Front.of(client);
        assertFalse(front.counts().isEmpty());
        assertAll(front.counts().entrySet().stream()
                .map(count -> () -> assertEquals(front.rows(count.getKey()), count.getValue(), count.getKey())));
    }

    @Test
    void theDeskSeesWhatWaitsAndWhatIsNext() {
        var before = Front.of("triage").count("/referrals/queue");
        refer();
        var front = Front.of("triage");
        assertEquals(before + 1, front.count("/referrals/queue"));
        assertTrue(front.html().contains("Eksempel Maskinfabrik ApS"), front.html());
        assertTrue(front.html().contains("Svar til tiden i denne måned"), front.html());
    }

    @Test
    void aUnitSeesWhoHasTheBallAndNothingOfAnother() {
        var before = Front.of("les-solroed").count("/referrals?status=QUESTION");
        var theirs = refer("les-guldborgsund", "12345674");
        var ours = refer();
        act("triage", ours, "question", "{\"question\": \"Har I talt med banken?\"}")
                .then()
                .statusCode(200);
        var front = Front.of("les-solroed");
        assertEquals(before + 1, front.count("/referrals?status=QUESTION"));
        assertTrue(front.html().contains("I skal svare på et spørgsmål"), front.html());
        assertTrue(front.html().contains("<a class=\"button button-primary\" href=\"/referrals/new\">"), front.html());
        assertFalse(front.html().contains(theirs), front.html());
    }

    @Test
    void aKeyAccountManagerSeesTheirOwnUnits() {
        var account = as("kam").get("/api/key-accounts/les-solroed");
        as("kam")
                .header("If-Match", account.header("ETag"))
                .body("{\"managerId\": \"kam\", \"meetingsPerYear\": 4}")
                .put("/api/key-accounts/les-solroed")
                .then()
                .statusCode(200);
        var front = Front.of("kam");
        assertTrue(front.count("/referrals/units?mine=true") > 0, front.html());
        assertTrue(front.html().contains("href=\"/referrals/units/les-solroed\""), front.html());
    }

    @Test
    void whoRunsItSeesHowItIs() {
        var front = Front.of("admin").html();
        assertTrue(front.contains("Drift: Henvisninger"), front);
        assertTrue(front.contains("er klar"), front);
    }

    @Test
    void aFilterThatIsNoneIsRefusedByName() {
        for (var address : new String[] {"/referrals/queue?due=NEVER", "/referrals/units?wanting=TEA"}) {
            as("triage").accept("text/html").get(address).then().statusCode(400);
        }
    }
}
