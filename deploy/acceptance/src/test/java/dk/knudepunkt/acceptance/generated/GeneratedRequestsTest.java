package dk.knudepunkt.acceptance.generated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.acceptance.Hub;
import dk.knudepunkt.acceptance.WithHub;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is asked, the API does not fail, answers only as its document says, and takes nothing that the document
 * forbids. It runs last, since it leaves policies, populations and agreements behind that no story expects.
 */
@ExtendWith(WithHub.class)
@Order(Integer.MAX_VALUE)
class GeneratedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("generated.requests", 3_000);
    private static final long SEED = Long.getLong("generated.seed", 10);

    /**
     * Of three hundred operations. Some need a state that no single request makes, such as an agreement that all parties have
     * answered; others a body whose ids belong together.
     */
    private static final int MOST_NEVER_DONE = 120;

    @Test
    void theDocumentIsTrue(Hub hub) {
        var document = ApiDocument.of(hub);
        try (var caller = new Caller(hub.url(), hub::tokenOf)) {
            var report = new Generator(document, caller::ask, SEED).run(REQUESTS);
            assertTrue(report.isEmpty(), report::toString);
            assertTrue(
                    report.neverDone().size() <= MOST_NEVER_DONE,
                    () -> "Never with success: " + String.join("\n", report.neverDone()));
        }
    }
}
