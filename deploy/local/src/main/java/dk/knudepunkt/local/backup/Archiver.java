package dk.knudepunkt.local.backup;

import dk.knudepunkt.local.Administration;
import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;

/**
 * Beside PostgreSQL, which brings its log by itself, it brings the topics' messages into the archive, and notes each time
 * how far the two of them reach together.
 */
public final class Archiver implements AutoCloseable {
    private static final Duration BETWEEN_POINTS = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A commit of its own: the server stops before the first that comes after the moment that it is to go back to. */
    private static final String COMMIT = "select pg_logical_emit_message(true, 'archive', '')";

    private final Archive archive;
    private final int postgres;
    private final TopicArchive topics;
    private final Consumer<String> tell;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean stands;

    Archiver(Archive archive, int postgres, String bootstrap, Consumer<String> tell) {
        this.archive = archive;
        this.postgres = postgres;
        this.topics = new TopicArchive(archive.topics(), bootstrap);
        this.tell = tell;
    }

    /**
     * Begins at once, and goes on until it is closed.
     *
     * @param tell is told when it cannot go on, and when it can again
     */
    public static Archiver begin(Archive archive, int postgres, String bootstrap, Consumer<String> tell) {
        var archiver = new Archiver(archive, postgres, bootstrap, tell);
        Thread.ofPlatform().daemon().name("archiver").start(archiver::run);
        return archiver;
    }

    private void run() {
        try (topics) {
            do {
                tryToNote();
            } while (!stopping.await(BETWEEN_POINTS.toSeconds(), TimeUnit.SECONDS));
            tryToNote();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            tell.accept("The archive of the topics was not closed in good order: " + e.getMessage());
        } finally {
            stopped.countDown();
        }
    }

    private void tryToNote() {
        try {
            note();
            if (stands) {
                tell.accept("The archive goes on.");
            }
            stands = false;
        } catch (IOException | SQLException | KafkaException | Refusal e) {
            if (!stands) {
                tell.accept("The archive stands still, and nothing after this can be restored until it goes on: "
                        + e.getMessage());
            }
            stands = true;
        }
    }

    /** The moment comes first: whatever was sent before it is among what the topics have after it, and so with commits. */
    void note() throws IOException, SQLException {
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        topics.catchUp();
        archive.add(new Point(at, commit(), topics.messages()));
    }

    private Segment commit() throws SQLException {
        try (var server = Administration.of(postgres)) {
            server.run(COMMIT);
            return Segment.named(server.ask("select pg_walfile_name(pg_current_wal_insert_lsn())"))
                    .orElseThrow();
        }
    }

    /** Notes once more before it ends; not for long, since what it waits for may be gone. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            if (!stopped.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                tell.accept("The last seconds are not in the archive.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
