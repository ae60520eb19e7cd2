package dk.knudepunkt.cofinancing;

import static dk.knudepunkt.cofinancing.Callers.as;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Front;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service puts on the front page of each role. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FrontPageTest {

    @ParameterizedTest
    @CsvSource({
        "finance-greve, 3",
        "admin, 1",
        "les-solroed, 0",
        "triage, 0",
        "developer, 0",
        "kam, 0",
        "analyst, 0",
        "council, 0",
        "crm, 0"
    })
    void eachRoleBeginsWithItsOwn(String client, int parts) {
        assertEquals(parts, Front.of(client).parts().size());
    }

    /** The agreements of 2021 hold until 2024; the clock of these tests stands later. */
    @Test
    void aMunicipalitySeesWhatItPaysAndWhy() {
        var front = Front.of("finance-greve").html();
        assertTrue(front.contains("/municipalities/253\"><strong>132.304 kr.</strong> i "), front);
        assertTrue(front.contains("Greve:"), front);
        assertTrue(front.contains("andel efter nøglen, folketal pr."), front);
    }

    @Test
    void aMunicipalitySeesWhatItOwesAnAnswerTo() {
        var front = Front.of("finance-greve").html();
        assertTrue(front.contains("<a href=\"/cofinancing/reconfirmations/2022\">Bekræft "), front);
    }

    @Test
    void eachNumberIsThatOfTheListItLeadsTo() {
        var front = Front.of("finance-greve");
        assertTrue(front.counts().containsKey("/cofinancing/invoices?unpaid=true"));
        assertAll(front.counts().entrySet().stream()
                .map(count -> () -> assertEquals(front.rows(count.getKey()), count.getValue(), count.getKey())));
        as("finance-greve")
                .accept("text/html")
                .get("/cofinancing/invoices?unpaid=true")
                .then()
                .statusCode(200);
    }

    @Test
    void whoRunsItSeesHowItIs() {
        assertTrue(Front.of("admin").html().contains("Drift: Medfinansiering"));
    }
}
