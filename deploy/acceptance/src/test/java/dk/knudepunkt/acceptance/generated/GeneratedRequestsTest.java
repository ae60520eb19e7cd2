package dk.knudepunkt.acceptance.generated;

import static org.junit.jupiter.api.Assertions.assertAll;
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
     * Of three hundred and sixty operations, 61 when last counted behind all stories, and 82 behind a few of them; which ones depends on
     * what events have arrived, and on what the stories before have left. Some need what only a letter, another service or a second municipality tells, or an
     * invoice, which needs a biller with VAT by two persons; others stand behind an earlier step that chance took otherwise, or
     * that a client asked for who may not see the thing.
     */
    private static final int MOST_NEVER_DONE = 80;

    @Test
    void theDocumentIsTrue(Hub hub) {
        var document = ApiDocument.of(hub);
        try (var caller = new Caller(hub.url(), hub::newTokenOf)) {
            var report = new Generator(document, caller::ask, SEED).run(REQUESTS);
            assertAll(
                    () -> assertTrue(report.isEmpty(), report::toString),
                    () -> assertTrue(report.neverDone().size() <= MOST_NEVER_DONE, report::whyNeverDone));
        }
    }
}
