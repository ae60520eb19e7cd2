package dk.knudepunkt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.knudepunkt.local.Administration;
import dk.knudepunkt.local.Broker;
import dk.knudepunkt.local.Ports;
import dk.knudepunkt.local.Postgres;
import dk.knudepunkt.local.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The databases and topics of a moment come back, and nothing that came after it; what cannot be is said before anything is done. */
@Timeout(900)
class RestoreTest {
    @TempDir
    static Path home;

    private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();
    private static final PrintStream OUT = new PrintStream(CONSOLE, true, StandardCharsets.UTF_8);

    private static Archive archive;
    private static Instant backedUp;
    private static Instant moment;

    /** One row and one message each before the backup, between it and the moment, and after the moment. */
    @BeforeAll
    static void workAndArchive() throws Exception {
        var data = Files.createDirectory(home.resolve("data"));
        Files.writeString(data.resolve("archive-id"), "these");
        Files.writeString(data.resolve("webhook-key"), "kept");
        archive = Archive.of(home.resolve("archive"), "these");
        var port = Ports.free();
        try (var _ = Postgres.start(data.resolve("postgres"), port, archive.archiveCommand());
                var broker = Broker.start(
                        data.resolve("kafka"), Ports.free(), Ports.free(), Map.of("dead-letter.goals", 3))) {
            var archiver = new Archiver(archive, port, broker.bootstrap(), _ -> {});
            execute(port, "create table told (what text)");
            tell(port, broker, "before the backup");
            new BackupCommand(archive, port, OUT).run();
            backedUp = Backups.of(archive).all().getLast().ended();
            tell(port, broker, "before the moment");
            moment = pause();
            tell(port, broker, "after the moment");
            archiver.note();
            archiver.note();
            execute(port, "select pg_switch_wal()");
            await().until(() -> Backups.of(archive)
                    .last(Backups.of(archive).all().getLast())
                    .isPresent());
        }
    }

    @AfterAll
    static void forget() {
        OUT.close();
    }

    /** So that the moment is neither that of what comes before nor of what comes after. */
    private static Instant pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(5);
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        TimeUnit.MILLISECONDS.sleep(5);
        return now;
    }

    private static void tell(int port, Broker broker, String what) throws Exception {
        execute(port, "insert into told values ('%s')".formatted(what));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringSerializer(), new StringSerializer())) {
            for (var topic : List.of("course", "dead-letter.goals")) {
                producer.send(new ProducerRecord<>(topic, 2, "key", what)).get();
            }
        }
    }

    @Test
    void whatStoodThereAtTheMomentIsThere() throws Exception {
        var data = restore(Optional.of(moment));

        assertThat(rows(data)).containsExactly("before the backup", "before the moment");
        assertThat(messages(data)).containsExactly("before the backup", "before the moment");
        assertThat(data.resolve("webhook-key")).hasContent("kept");
        assertThat(data.resolve("archive-id")).doesNotExist();
    }

    @Test
    void withoutAMomentEverythingIs() throws Exception {
        var data = restore(Optional.empty());

        assertThat(rows(data)).containsExactly("before the backup", "before the moment", "after the moment");
        assertThat(messages(data)).containsExactly("before the backup", "before the moment", "after the moment");
    }

    /** Restored data have a history of their own, which is archived and restored as well. */
    @Test
    void whatWasRestoredCanBeRestored() throws Exception {
        var data = restore(Optional.of(moment));
        Files.writeString(data.resolve("archive-id"), "others");
        var second = Archive.of(home.resolve("second"), "others");
        var port = Ports.free();
        try (var _ = Postgres.start(data.resolve("postgres"), port, second.archiveCommand());
                var broker = Broker.start(data.resolve("kafka"), Ports.free(), Ports.free())) {
            new BackupCommand(second, port, OUT).run();
            tell(port, broker, "in another life");
            new Archiver(second, port, broker.bootstrap(), _ -> {}).note();
            execute(port, "select pg_switch_wal()");
            await().until(() ->
                    Backups.of(second).last(Backups.of(second).all().getLast()).isPresent());
        }
        assertThat(archive.wal().directory().toFile().list()).noneMatch(file -> file.startsWith("00000002"));

        var again = home.resolve("again");
        new RestoreCommand(second, OUT).run(again, Optional.empty());

        assertThat(rows(again)).containsExactly("before the backup", "before the moment", "in another life");
        assertThat(messages(again)).containsExactly("before the backup", "before the moment", "in another life");
    }

    @Test
    void aMomentBeforeTheFirstBackupIsRefused() {
        refused(Optional.of(backedUp.minusMillis(1)), "is before the first backup was whole, at " + backedUp);
    }

    @Test
    void aMomentAfterWhatWasArchivedIsRefused() {
        refused(Optional.of(Instant.now()), "is after what was archived: it reaches to ");
    }

    @Test
    void dataThatAreThereAreLeftAlone() throws Exception {
        var data = Files.createDirectory(home.resolve("taken"));
        Files.writeString(data.resolve("letter"), "Kære");

        assertThatThrownBy(() -> new RestoreCommand(archive, OUT).run(data, Optional.of(moment)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty, and nothing in it is touched");
        assertThat(data.resolve("letter")).hasContent("Kære");
    }

    @Test
    void aBackupThatIsCutShortIsRefused() throws Exception {
        without(
                Backups.of(archive).all().getLast().path().resolve("postgres/global/pg_control"),
                "postgres/global/pg_control is missing");
    }

    @Test
    void aPieceOfTheLogThatIsMissingIsNamed() throws Exception {
        var last = archive.points().getFirst().segment();

        without(archive.wal().directory().resolve(last.name() + ".gz"), last.name() + " is not in ");
    }

    @Test
    void topicsThatAreCutShortAreRefused() throws Exception {
        without(
                TopicLog.file(archive.topics(), new TopicPartition("course", 2)),
                "are cut short: 3 of 6 messages are whole");
    }

    private static void without(Path file, String why) throws IOException {
        var aside = Files.move(file, home.resolve("aside"));
        try {
            refused(Optional.of(moment), why);
        } finally {
            Files.move(aside, file);
        }
    }

    private static void refused(Optional<Instant> until, String why) {
        var data = home.resolve("refused");

        assertThatThrownBy(() -> new RestoreCommand(archive, OUT).run(data, until))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
        assertThat(data).doesNotExist();
        assertThat(home.resolve("refused.part")).doesNotExist();
    }

    @Test
    void itTellsWhichMomentsThereAre() {
        CONSOLE.reset();

        new RestoreCommand(archive, OUT).list();

        assertThat(CONSOLE.toString(StandardCharsets.UTF_8))
                .contains("from %s to %s"
                        .formatted(backedUp, archive.points().getLast().at()));
    }

    private static Path restore(Optional<Instant> until) throws IOException {
        var data = Files.createTempDirectory(home, "restored");
        new RestoreCommand(archive, OUT).run(data, until);
        return data;
    }

    private static List<String> rows(Path data) throws SQLException {
        var port = Ports.free();
        try (var _ = Postgres.start(data.resolve("postgres"), port);
                var server = Administration.of(port)) {
            return List.of(server.ask("select string_agg(what, ';') from told").split(";", -1));
        }
    }

    /** Read as the archive reads them, from where they stood. */
    private static List<String> messages(Path data) throws IOException {
        var copy = Files.createTempDirectory(home, "copy");
        try (var broker = Broker.start(data.resolve("kafka"), Ports.free(), Ports.free());
                var topics = new TopicArchive(copy, broker.bootstrap())) {
            topics.catchUp();
        }
        var letters = TopicLog.file(copy, new TopicPartition("dead-letter.goals", 2));
        assertThat(letters).exists();
        assertThat(letters.resolveSibling("3")).doesNotExist();
        var part = new TopicPartition("course", 2);
        var read = new ArrayList<String>();
        TopicLog.read(TopicLog.file(copy, part), part, kept -> {
            assertThat(kept.message().key()).isEqualTo("key".getBytes(StandardCharsets.UTF_8));
            read.add(new String(kept.message().value(), StandardCharsets.UTF_8));
        });
        return read;
    }

    private static void execute(int port, String command) throws SQLException {
        try (var server = Administration.of(port)) {
            server.run(command);
        }
    }
}
