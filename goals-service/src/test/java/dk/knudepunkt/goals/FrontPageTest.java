package dk.knudepunkt.goals;

import static dk.knudepunkt.goals.Callers.reading;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Finding;
import dk.knudepunkt.platform.testing.Front;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this service puts on the front page of each role, and finds for them. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FrontPageTest {

    private static final String TARGETS = "Mål og delmål";

    @ParameterizedTest
    @CsvSource({
        "council, 1",
        "analyst, 4",
        "admin, 1",
        "les-solroed, 0",
        "triage, 0",
        "developer, 0",
        "kam, 0",
        "finance-greve, 0",
        "crm, 0"
    })
    void eachRoleBeginsWithItsOwn(String client, int parts) {
        assertEquals(parts, Front.of(client).parts().size());
    }

    @Test
    void eachNumberOfTheAnalystIsThatOfTheListItLeadsTo() {
        var front = Front.of("analyst");
        assertTrue(front.counts()
                .keySet()
                .containsAll(List.of(
                        "/goals/duties?status=OVERDUE",
                        "/goals/duties?status=AHEAD",
                        "/goals/reported-values",
                        "/goals/indicators?stale=true")));
        assertAll(front.counts().entrySet().stream()
                .filter(count -> !count.getKey().contains("scoreboard"))
                .map(count -> () -> assertEquals(front.rows(count.getKey()), count.getValue(), count.getKey())));
    }

    @Test
    void theCouncilSeesHowAllTargetsStandAndItsMunicipalitysShare() {
        var front = Front.of("council");
        assertEquals(
                51, front.counts().values().stream().mapToInt(Integer::intValue).sum());
        assertTrue(front.html().contains("/council\""), front.html());
        assertTrue(front.html().contains("#municipalities\""), front.html());
    }

    @Test
    void whoRunsItSeesHowItIs() {
        assertTrue(Front.of("admin").html().contains("Drift: Mål"));
    }

    @ParameterizedTest
    @CsvSource({"les-solroed", "council", "finance-greve", "analyst"})
    void goalsAndIndicatorsAreForEverybody(String client) {
        var found = Finding.of(client, "9.1");
        assertTrue(found.hrefs(TARGETS).getFirst().endsWith("/targets/9.1"), found.toString());
        assertEquals(true, found.hits(TARGETS).getFirst().get("exact"));
        assertEquals(
                List.of("/goals/indicators/export-share"),
                Finding.of(client, "eksport").hrefs("2030-mål"));
    }

    @Test
    void aTargetIsFoundByAPartOfItsTitleInEitherLanguage() {
        assertTrue(Finding.of("council", "KORTE FORLØB").hrefs(TARGETS).stream()
                .anyMatch(href -> href.endsWith("/targets/9.1")));
        assertTrue(Finding.of("council", "short courses").hrefs(TARGETS).stream()
                .anyMatch(href -> href.endsWith("/targets/9.1")));
        assertEquals(List.of(), Finding.of("council", "xqzwvk").names());
    }

    @Test
    void aFilterThatIsNoneIsRefusedByName() {
        reading("analyst", "da").get("/goals/duties?status=LATE").then().statusCode(400);
    }
}
