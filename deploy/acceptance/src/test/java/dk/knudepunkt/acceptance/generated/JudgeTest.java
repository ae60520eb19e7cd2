package dk.knudepunkt.acceptance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.acceptance.generated.Finding.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that breaks a promise of its document is found. */
class JudgeTest {

    private static final String PROBLEM = "application/problem+json";

    private final Judge judge = new Judge(Things.DOCUMENT);

    private List<Rule> rules(String operation, Answer answer, boolean mustBeRefused) {
        return judge.findings(Things.operation(operation), answer, mustBeRefused).stream()
                .map(Finding::rule)
                .toList();
    }

    private List<Rule> rules(String operation, int status, String mediaType, String body) {
        return rules(operation, Things.answer(status, mediaType, body), false);
    }

    @Test
    void whatIsAsPromisedIsNoFinding() {
        assertEquals(List.of(), rules("listThings", 200, "application/json", "[" + Things.THING + "]"));
        assertEquals(List.of(), rules("listThings", 400, PROBLEM, "{\"type\": \"/problems/validation\"}"));
        assertEquals(List.of(), rules("changeThing", 204, "", ""));
    }

    @Test
    void aFailureOfTheServer() {
        assertEquals(
                List.of(Rule.SERVER_FAILED, Rule.UNDOCUMENTED_STATUS),
                rules("listThings", 500, PROBLEM, "{\"type\": \"/problems/internal\"}"));
    }

    @Test
    void aStatusThatTheDocumentDoesNotKnow() {
        assertEquals(List.of(Rule.UNDOCUMENTED_STATUS), rules("listThings", 418, PROBLEM, "{}"));
    }

    @Test
    void aTypeThatTheDocumentDoesNotKnow() {
        assertEquals(List.of(Rule.UNDOCUMENTED_TYPE), rules("listThings", 200, "text/plain", "hej"));
        assertEquals(List.of(Rule.UNDOCUMENTED_TYPE), rules("listThings", 200, "", ""));
        assertEquals(List.of(Rule.UNDOCUMENTED_TYPE), rules("changeThing", 204, "text/html", ""));
    }

    @Test
    void aBodyAgainstItsSchema() {
        var wrong = List.of(
                "[{\"name\": \"A thing\", \"size\": 3}]",
                "[{\"name\": \"A thing\", \"size\": 10, \"day\": \"2026-01-31\"}]",
                "[{\"name\": \"A thing\", \"size\": 3, \"day\": \"2026-02-30\"}]",
                "[{\"name\": 1, \"size\": 3, \"day\": \"2026-01-31\"}]",
                "{}");
        wrong.forEach(body -> assertEquals(List.of(Rule.MISFIT), rules("listThings", 200, "application/json", body)));
    }

    @Test
    void linesOfJsonAreNoJson() {
        assertTrue(Things.answer(200, PROBLEM, "{}").isJson());
        assertFalse(Things.answer(200, "application/x-ndjson", "").isJson());
    }

    @Test
    void whatIsWrongAndWasTaken() {
        var taken = Things.answer(201, "application/json", Things.THING);
        assertEquals(List.of(Rule.TAKEN), rules("addThing", taken, true));
    }
}
