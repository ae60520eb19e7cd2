package dk.knudepunkt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path home;

    private Archive archive;

    @BeforeEach
    void begin() {
        archive = Archive.of(home.resolve("archive"), "these");
    }

    @Test
    void itGoesOnForTheSameDataAndForNoOthers() {
        assertThat(Archive.of(archive.directory(), "these").directory()).isEqualTo(archive.directory());
        assertThatThrownBy(() -> Archive.of(archive.directory(), "those"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose a new directory with --archive");
    }

    @Test
    void nobodysFilesBecomeAnArchive() throws IOException {
        Files.writeString(home.resolve("letter"), "Kære");

        assertThatThrownBy(() -> Archive.of(home, "these")).hasMessageContaining("holds files, but is no archive");
        assertThatThrownBy(() -> Archive.existing(home)).hasMessageContaining("./up --archive");
    }

    @Test
    void aPointThatWasNotWrittenToItsEndIsNone() throws IOException {
        var point = new Point(NOON, new Segment(1, 4), 17);
        archive.add(point);
        Files.writeString(
                archive.directory().resolve("points"),
                "2026-11-30T12:00:10Z 00000001000000",
                StandardOpenOption.APPEND);

        assertThat(archive.points()).containsExactly(point);
    }

    @Test
    void segmentsAreCountedAsPostgresNamesThem() {
        var last = Segment.named("0000000200000001000000FF").orElseThrow();

        assertThat(last.next().name()).isEqualTo("000000020000000200000000");
        assertThat(last.next().isBehind(last)).isTrue();
        assertThat(new Segment(1, 900).isBehind(last)).isFalse();
        assertThat(Segment.named("00000002.history")).isEmpty();
    }

    @Test
    void aGapEndsTheLog() throws IOException {
        segment(1, Segment.BYTES);
        segment(2, Segment.BYTES);
        segment(4, Segment.BYTES);

        assertThat(archive.wal().lastFrom(new Segment(1, 1))).isEqualTo(new Segment(1, 2));
    }

    @Test
    void aPieceOfTheLogThatIsCutShortIsNamed() throws IOException {
        segment(1, Segment.BYTES);
        var second = segment(2, Segment.BYTES - 1);
        var wal = archive.wal();

        assertThatThrownBy(() -> wal.requireWhole(new Segment(1, 1), new Segment(1, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(second + " cannot be used: it has 16777215 of 16777216 bytes");

        var zipped = Files.readAllBytes(segment(2, Segment.BYTES));
        Files.write(second, Arrays.copyOf(zipped, zipped.length / 2));
        assertThatThrownBy(() -> wal.requireWhole(new Segment(1, 1), new Segment(1, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(second + " cannot be used: ");
    }

    private Path segment(long number, int bytes) throws IOException {
        var file = archive.wal().directory().resolve(new Segment(1, number).name() + ".gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new byte[bytes]);
        }
        return file;
    }
}
