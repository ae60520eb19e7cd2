package dk.knudepunkt.referrals.referral.intake;

import static dk.knudepunkt.referrals.Desk.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How often a submission speaks to the database, which is what it costs: the driver says each time that it waits for the server.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class RoundTripsTest {

    private static final String DRIVER = "org.postgresql.core.v3.QueryExecutorImpl";
    private static final String WAITS = "FE=> Sync";

    /** The key with its answer, the referral, all the other rows, the commit. */
    private static final int TRIPS = 4;

    private static final int WARM = 12;

    @Inject
    Submissions submissions;

    private final Queue<Said> said = new ConcurrentLinkedQueue<>();
    private final Logger driver = Logger.getLogger(DRIVER);
    private final Handler ear = new Ear(said);

    /** In which thread the latest one was stored: whatever else goes on in the service is told in others. */
    @ApplicationScoped
    static class Submissions {

        private volatile long thread;

        void stored(@Observes LoggedEvent event) {
            thread = Thread.currentThread().threadId();
        }

        long thread() {
            return thread;
        }
    }

    private record Said(long thread, String what) {}

    private static final class Ear extends Handler {

        private final Queue<Said> said;

        Ear(Queue<Said> said) {
            this.said = said;
        }

        @Override
        public void publish(LogRecord spoken) {
            said.add(new Said(Thread.currentThread().threadId(), spoken.getMessage()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @BeforeEach
    void listen() {
        driver.setLevel(Level.FINEST);
        driver.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        driver.removeHandler(ear);
        driver.setLevel(null);
    }

    @Test
    void aWarmSubmissionWaitsForTheDatabaseFourTimes() {
        List<Long> trips = new ArrayList<>();
        for (var time = 0; time < 2 * WARM; time++) {
            said.clear();
            submit();
            trips.add(said.stream()
                    .filter(it ->
                            it.thread() == submissions.thread() && it.what().contains(WAITS))
                    .count());
        }
        // One in twenty asks for numbers as well, and what is remembered for a second is read again after it.
        assertEquals(
                TRIPS,
                trips.subList(WARM, trips.size()).stream().min(Long::compare).orElseThrow(),
                trips::toString);
    }

    private static void submit() {
        as("les-solroed")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                {
                  "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269"},
                  "contactPerson": {"name": "Alma Eksempel"},
                  "unitCode": "les-solroed",
                  "need": "Vil eksportere",
                  "consent": true
                }""")
                .post("/api/referrals")
                .then()
                .statusCode(201);
    }
}
