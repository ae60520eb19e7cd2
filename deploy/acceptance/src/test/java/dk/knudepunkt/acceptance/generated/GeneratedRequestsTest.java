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
     * Of three hundred operations, 23 when last counted; which ones depends a little on what events have arrived. Four need
     * what only a letter or another service tells (an evaluation's answer, a referral's brief); three a second municipality
     * (an agreement that takes effect, a reminder to others); one the codes that only the thing tells (the municipalities
     * that a population table moves). Five hang on an invoice, which needs a biller with VAT by two persons, and the others on
     * an earlier step that chance took otherwise (an application is granted or rejected) or by a client who may not see it.
     */
    private static final int MOST_NEVER_DONE = 30;

    @Test
    void theDocumentIsTrue(Hub hub) {
        var document = ApiDocument.of(hub);
        try (var caller = new Caller(hub.url(), hub::tokenOf)) {
            var report = new Generator(document, caller::ask, SEED).run(REQUESTS);
            assertAll(
                    () -> assertTrue(report.isEmpty(), report::toString),
                    () -> assertTrue(report.neverDone().size() <= MOST_NEVER_DONE, report::whyNeverDone));
        }
    }
}
